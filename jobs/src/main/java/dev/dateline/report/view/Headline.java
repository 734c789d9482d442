package dev.dateline.report.view;

/** One of the first figures of the report and what must be said of it. */
public record Headline(String name, String style, String figure, String range, String note) {}
