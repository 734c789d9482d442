package dev.dateline.report.view;

import dev.dateline.report.chart.Outlines.Outline;
import dev.dateline.report.chart.RangeBars;
import dev.dateline.report.chart.RestrictionBands;
import dev.dateline.report.chart.Timeline;
import dev.dateline.report.chart.WorldMap;
import java.util.List;

/** The first page. Charts are null when there is nothing to draw. */
public record IndexPage(
    Shell shell,
    String summary,
    List<Headline> headlines,
    List<String> caveats,
    Timeline timeline,
    WorldMap map,
    List<Outline> outlines,
    RestrictionBands bands,
    List<RangeBars> tops,
    List<GrownToll> grown,
    EventList list,
    List<ThemeRow> themes,
    CoverageView coverage,
    List<RejectRow> rejects,
    long rejected,
    ManifestView manifest,
    boolean texts) {}
