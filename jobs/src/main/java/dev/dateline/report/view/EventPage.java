package dev.dateline.report.view;

import dev.dateline.report.chart.RestrictionBands;
import dev.dateline.report.chart.TollSteps;
import java.util.List;

/** An event's own page. */
public record EventPage(
    Shell shell,
    EventRow event,
    List<Named> facts,
    List<Named> roles,
    List<TollSteps> tolls,
    List<ClaimGroup> claims,
    RestrictionBands bands,
    List<RestrictionCard> restrictions,
    List<Named> tactics,
    List<ArticleCard> articles,
    Named previous,
    Named next,
    String list,
    boolean texts) {}
