package dev.dateline.count;

import dev.dateline.model.DayPrecision;
import dev.dateline.model.Mention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days of an event from those of its mentions: the run of days around the one most begin on.
 *
 * @param begin null when no mention knows a day
 */
record EventDays(LocalDate begin, LocalDate end, DayPrecision precision) {
  /** Days between two first days of one run, at most. */
  private static final long GAP = 3;

  /** Share of the mentions that a first or last day needs. */
  private static final double SUPPORT = 0.15;

  static EventDays of(List<Mention> mentions) {
    List<Mention> known = mentions.stream().filter(m -> m.dayBegin() != null).toList();
    List<Mention> fine =
        known.stream()
            .filter(
                m -> m.dayPrecision() == DayPrecision.DAY || m.dayPrecision() == DayPrecision.DAYS)
            .toList();
    if (known.isEmpty()) {
      return new EventDays(null, null, null);
    }
    if (fine.isEmpty()) {
      Mention first = known.get(0);
      return new EventDays(first.dayBegin(), first.dayEnd(), first.dayPrecision());
    }
    TreeMap<LocalDate, Integer> begins = new TreeMap<>();
    fine.forEach(m -> begins.merge(m.dayBegin(), 1, Integer::sum));
    LocalDate mode =
        begins.entrySet().stream()
            .max(
                Map.Entry.<LocalDate, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    int least = (int) Math.ceil(SUPPORT * fine.size());
    LocalDate begin = mode;
    for (LocalDate day : begins.headMap(mode, false).descendingKeySet()) {
      if (begins.get(day) >= least && ChronoUnit.DAYS.between(day, begin) <= GAP) {
        begin = day;
      }
    }
    LocalDate end = end(fine, mode, least);
    return new EventDays(begin, end, begin.equals(end) ? DayPrecision.DAY : DayPrecision.DAYS);
  }

  private static LocalDate end(List<Mention> fine, LocalDate mode, int least) {
    TreeMap<LocalDate, Integer> ends = new TreeMap<>();
    for (Mention mention : fine) {
      ends.merge(mention.dayEnd() == null ? mention.dayBegin() : mention.dayEnd(), 1, Integer::sum);
    }
    LocalDate end = mode;
    for (LocalDate day : ends.tailMap(mode, true).keySet()) {
      if (ends.get(day) >= least && ChronoUnit.DAYS.between(end, day) <= GAP) {
        end = day;
      }
    }
    return end;
  }
}
