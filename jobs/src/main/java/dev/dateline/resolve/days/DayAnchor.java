package dev.dateline.resolve.days;

import java.time.LocalDate;

/**
 * The day that "today" and "on Friday" count from.
 *
 * @param day null when nothing tells it
 * @param reason where it comes from, or why there is none
 */
public record DayAnchor(LocalDate day, String reason) {}
