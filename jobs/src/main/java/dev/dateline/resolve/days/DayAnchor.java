package dev.dateline.resolve.days;

import java.time.LocalDate;

/**
 * What the days of a text count from.
 *
 * @param day the report's own day; null when nothing tells it
 * @param reason where it was found, or that nothing tells it
 * @param year of dates without one where the day is unknown, or -1
 * @param latestYear the latest that the text names where the day is unknown, or -1: a date that
 *     bears its weekday may be tried against it
 */
public record DayAnchor(LocalDate day, String reason, int year, int latestYear) {
  /** A day that is known. */
  public DayAnchor(LocalDate day, String reason) {
    this(day, reason, -1, -1);
  }

  /** Nothing to count from. */
  public static DayAnchor unknown() {
    return new DayAnchor(null, "no publication day, and no date in dateline or text");
  }
}
