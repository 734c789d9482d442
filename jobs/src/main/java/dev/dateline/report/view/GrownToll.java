package dev.dateline.report.view;

import dev.dateline.report.EventTitle;
import dev.dateline.report.chart.TollSteps;

/**
 * A toll that later reports changed.
 *
 * @param link the event's page
 * @param from what the first report that told it said, and when
 * @param to what is known by the last
 */
public record GrownToll(EventTitle title, String link, String from, String to, TollSteps chart) {}
