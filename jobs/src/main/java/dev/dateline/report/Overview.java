package dev.dateline.report;

import dev.dateline.model.Event;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is said of all events together. It grows with the days and countries they span, not with
 * their number.
 */
final class Overview {
  private final Tallies all = new Tallies();
  private final SortedMap<LocalDate, Tallies> byDay = new TreeMap<>();
  private final SortedMap<String, Tallies> byCountry = new TreeMap<>();
  private long undated;
  private long unplaced;
  private long unreconciled;

  void add(Event event) {
    all.add(event);
    if (event.dayBegin() == null) {
      undated++;
    } else {
      byDay.computeIfAbsent(event.dayBegin(), day -> new Tallies()).add(event);
    }
    if (event.country() == null) {
      unplaced++;
    } else {
      byCountry.computeIfAbsent(event.country(), country -> new Tallies()).add(event);
    }
    if (Boolean.FALSE.equals(event.reconciled())) {
      unreconciled++;
    }
  }

  Tallies all() {
    return all;
  }

  /** By the day an event began; events without one are counted by {@link #undated}. */
  SortedMap<LocalDate, Tallies> byDay() {
    return byDay;
  }

  /** By country code; events without one are counted by {@link #unplaced}. */
  SortedMap<String, Tallies> byCountry() {
    return byCountry;
  }

  long undated() {
    return undated;
  }

  long unplaced() {
    return unplaced;
  }

  long unreconciled() {
    return unreconciled;
  }
}
