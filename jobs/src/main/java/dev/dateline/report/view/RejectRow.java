package dev.dateline.report.view;

/** How many records a stage refused for a reason, and what the reason means. */
public record RejectRow(String stage, String reason, String meaning, long records) {}
