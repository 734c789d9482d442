package dev.dateline.report.view;

/** How many articles an outlet gave. */
public record OutletRow(String name, long articles, long unrest, long copies) {}
