package dev.dateline.report.view;

/** The page of the codebook. */
public record MethodPage(Shell shell) {}
