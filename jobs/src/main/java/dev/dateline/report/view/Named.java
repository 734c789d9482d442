package dev.dateline.report.view;

/** A name and what it stands at. */
public record Named(String name, String value) {}
