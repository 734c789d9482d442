package dev.dateline.report.view;

import dev.dateline.report.chart.Coverage;
import java.util.List;

/**
 * What was read.
 *
 * @param chart null when no article has a day
 * @param outlets with the most articles
 * @param otherOutlets those after them
 * @param moreOutlets how many outlets are not listed at all
 */
public record CoverageView(
    Coverage chart,
    long articles,
    long copies,
    long unrest,
    long undated,
    List<OutletRow> outlets,
    List<OutletRow> otherOutlets,
    int moreOutlets,
    List<Named> languages) {}
