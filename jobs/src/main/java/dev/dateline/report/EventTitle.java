package dev.dateline.report;

import dev.dateline.model.Event;

/**
 * What a reader calls an event. The table's label is one string, as {@code Sit-in in Kutaisi,
 * 2025-03-10: incinerator, permit}; a page shows the day and the words in places of their own.
 *
 * @param name kind and place, or the whole label where it has another form
 * @param topic words that mark the event; empty when the label has none
 * @param days the days as far as they are known
 */
public record EventTitle(String name, String topic, String days) {

  public static EventTitle of(Event event) {
    String days = Words.days(event.dayBegin(), event.dayEnd(), event.dayPrecision());
    if (event.label() == null || event.label().isBlank()) {
      return new EventTitle("Event " + event.eventId(), "", days);
    }
    String label = Shown.line(event.label());
    int colon = label.lastIndexOf(": ");
    String head = colon < 0 ? label : label.substring(0, colon);
    String dated = event.dayBegin() == null ? null : ", " + event.dayBegin();
    if (dated == null || !head.endsWith(dated)) {
      return new EventTitle(label, "", days);
    }
    String name = head.substring(0, head.length() - dated.length());
    return new EventTitle(name, colon < 0 ? "" : label.substring(colon + 2), days);
  }

  /** Name and days, where the title stands alone. */
  public String dated() {
    return name + ", " + days;
  }
}
