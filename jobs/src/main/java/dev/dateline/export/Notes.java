package dev.dateline.export;

import dev.dateline.model.Count;
import dev.dateline.model.Event;
import dev.dateline.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An event in a sentence of our own words, free of any article's text. */
final class Notes {
  private Notes() {}

  static String of(Event event) {
    StringBuilder notes = new StringBuilder();
    if (event.dayBegin() != null) {
      notes.append("On ").append(event.dayBegin()).append(", ");
    }
    notes.append(event.kind() == null ? "event" : event.kind().code().replace('_', ' '));
    if (event.place() != null) {
      notes.append(" in ").append(event.place());
    }
    List<String> figures = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Count count = event.totals().of(measure);
      if (count.isKnown()) {
        figures.add(measure.code().toLowerCase(Locale.ROOT) + " " + words(count));
      }
    }
    return notes
        .append(figures.isEmpty() ? "." : ": " + String.join(", ", figures) + ".")
        .toString();
  }

  static String words(Count count) {
    if (count.low() == null) {
      return count.high() == null ? "about " + count.best() : "at most " + count.high();
    }
    if (count.high() == null) {
      return "at least " + count.low();
    }
    return count.low().equals(count.high())
        ? Long.toString(count.low())
        : "between " + count.low() + " and " + count.high();
  }
}
