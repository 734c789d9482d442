package dev.dateline.report.view;

import java.util.List;

/** A claim with its evidence. Words that the article does not say are null. */
public record ClaimCard(
    String id,
    String figure,
    String spoken,
    String measure,
    String style,
    String state,
    boolean counted,
    String before,
    String quote,
    String after,
    String outlet,
    String articleTitle,
    String time,
    String link,
    String source,
    String who,
    String actor,
    String qualifier,
    String reading,
    String evidence,
    List<String> tags) {}
