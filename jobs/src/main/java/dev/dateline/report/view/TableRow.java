package dev.dateline.report.view;

/** A table of the dataset as the manifest states it; the hash may be null. */
public record TableRow(String name, String rows, String hash) {}
