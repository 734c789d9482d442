package dev.dateline.report;

import dev.dateline.model.Event;
import dev.dateline.model.Measure;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which events are shown: most killed first, then injured, arrested and participants,
 * then by independent sources, and by id so that no two tie. An unknown figure comes after zero.
 */
public final class Severity {
  /** The measures that are compared, in turn. */
  public static final List<Measure> MEASURES =
      List.of(Measure.KILLED, Measure.INJURED, Measure.ARRESTED, Measure.PARTICIPANTS);

  public static final Comparator<Event> ORDER =
      MEASURES.stream()
          .map(Severity::most)
          .reduce(Comparator::thenComparing)
          .orElseThrow()
          .thenComparing(Event::sources, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
          .thenComparing(Event::eventId);

  private Severity() {}

  private static Comparator<Event> most(Measure measure) {
    return Comparator.comparing(
        event -> event.totals().of(measure).point(),
        Comparator.nullsLast(Comparator.<Long>reverseOrder()));
  }
}
