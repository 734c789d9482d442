package dev.dateline.report;

import dev.dateline.model.Event;
import dev.dateline.model.Measure;
import java.util.EnumMap;
import java.util.Map;

/** How many events, and the sum of every measure over them. Grows by {@link #add}. */
final class Tallies {
  private long events;
  private final Map<Measure, Tally> byMeasure = new EnumMap<>(Measure.class);

  void add(Event event) {
    events++;
    for (Measure measure : Measure.values()) {
      byMeasure.merge(measure, Tally.of(event.totals().of(measure)), Tally::plus);
    }
  }

  void merge(Tallies other) {
    events += other.events;
    other.byMeasure.forEach((measure, tally) -> byMeasure.merge(measure, tally, Tally::plus));
  }

  long events() {
    return events;
  }

  Tally of(Measure measure) {
    return byMeasure.getOrDefault(measure, Tally.NONE);
  }
}
