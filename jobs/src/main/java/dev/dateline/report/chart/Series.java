package dev.dateline.report.chart;

import dev.dateline.report.Tally;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * Figures by day, to be drawn in a lane of their own.
 *
 * @param name what is counted, as a reader calls it
 * @param style the lane's class in the style sheet
 */
public record Series(String name, String style, SortedMap<LocalDate, Tally> byDay) {}
