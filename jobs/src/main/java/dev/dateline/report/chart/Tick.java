package dev.dateline.report.chart;

/** A mark on an axis and what is written at it. */
public record Tick(double at, String label) {}
