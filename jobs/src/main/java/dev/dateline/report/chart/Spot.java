package dev.dateline.report.chart;

import dev.dateline.model.Event;
import dev.dateline.model.Measure;
import dev.dateline.report.Severity;
import dev.dateline.report.Shown;
import dev.dateline.report.Tally;
import dev.dateline.report.Words;
import java.util.EnumMap;
import java.util.Map;

/** The events of one place on the map. Grows by {@link #add}. */
final class Spot {
  /** The figure that is no measure's: how many events. */
  static final String EVENTS = "EVENTS";

  private final String key;
  private final Event first;
  private final double x;
  private final double y;
  private final Map<Measure, Tally> sums = new EnumMap<>(Measure.class);
  private long events;

  Spot(String key, Event first) {
    this.key = key;
    this.first = first;
    this.x = EqualEarth.x(first.longitude(), first.latitude());
    this.y = EqualEarth.y(first.latitude());
  }

  void add(Event event) {
    events++;
    for (Measure measure : Severity.MEASURES) {
      sums.merge(measure, Tally.of(event.totals().of(measure)), Tally::plus);
    }
  }

  /** A figure by its name: a measure's code, or {@link #EVENTS}. */
  double figure(String name) {
    return name.equals(EVENTS) ? events : sums.get(Measure.valueOf(name)).point();
  }

  String key() {
    return key;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  /** The first event's entry on the page. */
  String href() {
    return "#e-" + first.eventId();
  }

  String place() {
    String name = first.place() != null ? first.place() : first.admin1();
    name = name != null ? name : first.country();
    return name == null ? "unnamed place" : Shown.line(name);
  }

  /** The place and all its figures in words. */
  String title() {
    StringBuilder title = new StringBuilder(place());
    title.append(": ").append(events).append(events == 1 ? " event" : " events");
    for (Measure measure : Severity.MEASURES) {
      Tally sum = sums.get(measure);
      if (sum.known() > 0) {
        title
            .append(", ")
            .append(Words.spoken(sum.count()))
            .append(' ')
            .append(Words.word(measure));
      }
    }
    return title.toString();
  }
}
