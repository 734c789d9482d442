package dev.dateline.report.view;

import dev.dateline.report.chart.Coverage;
import java.util.List;

/**
 * What was read.
 *
 * @param chart null when no article has a day
 * @param moreOutlets outlets that the table leaves out
 */
public record CoverageView(
    Coverage chart,
    long articles,
    long copies,
    long unrest,
    long undated,
    List<OutletRow> outlets,
    int moreOutlets,
    List<Named> languages) {}
