package dev.dateline.resolve.days;

import dev.dateline.model.DayPrecision;
import java.time.LocalDate;

/**
 * Words that tell a day or a run of days.
 *
 * @param word number of the first word
 * @param last number of the last word
 * @param first first day; null when unresolved
 * @param end last day; null when unresolved
 */
record Span(int word, int last, LocalDate first, LocalDate end, DayPrecision precision) {
  static Span day(int word, int last, LocalDate day) {
    return new Span(word, last, day, day, DayPrecision.DAY);
  }
}
