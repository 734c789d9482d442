package dev.dateline.report.view;

/** A quote behind a figure, in short. The outlet, time, source and link may be null. */
public record QuoteLine(
    String figure,
    String measure,
    String style,
    String before,
    String quote,
    String after,
    String outlet,
    String time,
    String source,
    String link,
    boolean counted,
    String state) {}
