package dev.dateline.report.view;

import java.util.List;

/**
 * A list of events that one page holds.
 *
 * @param countries of its events, to filter by: code and name
 * @param from rank of its first event, from 1
 * @param total events of the whole dataset
 * @param pages all lists, in order: name and file
 * @param page which of them this is, from 0
 */
public record EventList(
    List<EventRow> rows,
    List<Named> countries,
    long from,
    long total,
    List<Named> pages,
    int page) {}
