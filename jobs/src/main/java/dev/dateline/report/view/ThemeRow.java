package dev.dateline.report.view;

import java.util.List;

/** A theme in the table of themes. */
public record ThemeRow(
    String label, List<String> terms, int events, String days, List<String> countries) {}
