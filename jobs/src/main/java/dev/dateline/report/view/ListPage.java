package dev.dateline.report.view;

/** A further list of events. */
public record ListPage(Shell shell, EventList list) {}
