package dev.dateline.report.view;

import java.util.List;

/** An article of an event and why it is one of it. Anything but the id may be null. */
public record ArticleCard(
    String id,
    String outlet,
    String title,
    String byline,
    String time,
    String link,
    String copyOf,
    String similarity,
    List<String> why) {}
