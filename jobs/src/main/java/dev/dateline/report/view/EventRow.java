package dev.dateline.report.view;

import java.util.List;

/**
 * An event on a list.
 *
 * @param name kind and place
 * @param topic words that mark it; may be empty
 * @param begin first day as ISO 8601; empty when unknown
 * @param end last day as ISO 8601; empty when unknown
 * @param country ISO code; empty when unknown
 * @param placeKey by which the map finds it; empty when it has no coordinates
 * @param moreQuotes quotes that only its own page shows
 */
public record EventRow(
    String id,
    String href,
    String name,
    String topic,
    String kind,
    String days,
    String begin,
    String end,
    String where,
    String country,
    String placeKey,
    List<FigureCell> figures,
    List<String> restrictions,
    List<String> tactics,
    int articles,
    int sources,
    boolean reconciled,
    List<QuoteLine> quotes,
    int moreQuotes) {}
