package dev.dateline.report;

import dev.dateline.export.Countries;
import dev.dateline.model.Coded;
import dev.dateline.model.Count;
import dev.dateline.model.Event;
import dev.dateline.model.Measure;
import dev.dateline.report.chart.WorldMap;
import dev.dateline.report.view.ClaimCard;
import dev.dateline.report.view.EventRow;
import dev.dateline.report.view.FigureCell;
import dev.dateline.report.view.QuoteLine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns events into rows of a list. */
final class EventRows {
  private static final List<Measure> SHOWN =
      List.of(Measure.KILLED, Measure.INJURED, Measure.ARRESTED, Measure.PARTICIPANTS);

  private final ReportOptions options;

  EventRows(ReportOptions options) {
    this.options = options;
  }

  /** The row of an event on a list, with its first quotes. */
  EventRow listed(EventFile file) {
    List<ClaimCard> counted =
        new ClaimCards(file, options).all().stream().filter(ClaimCard::counted).toList();
    return row(file.event(), SHOWN, counted);
  }

  /** The head of an event's own page: every measure, no quotes. */
  EventRow headed(EventFile file) {
    return row(file.event(), List.of(Measure.values()), List.of());
  }

  private EventRow row(Event event, List<Measure> measures, List<ClaimCard> counted) {
    EventTitle title = EventTitle.of(event);
    int shown = Math.min(counted.size(), options.quotesPerEvent());
    return new EventRow(
        event.eventId(),
        path(event),
        title.name(),
        topic(title, event),
        Words.word(event.kind()),
        title.days(),
        Objects.toString(event.dayBegin(), ""),
        Objects.toString(event.dayEnd() == null ? event.dayBegin() : event.dayEnd(), ""),
        where(event),
        Objects.requireNonNullElse(event.country(), ""),
        Objects.requireNonNullElse(WorldMap.key(event), ""),
        measures.stream().map(measure -> cell(measure, event.totals().of(measure))).toList(),
        words(event.restrictions()),
        words(event.tactics()),
        Objects.requireNonNullElse(event.articles(), 0),
        Objects.requireNonNullElse(event.sources(), 0),
        !Boolean.FALSE.equals(event.reconciled()),
        counted.subList(0, shown).stream().map(EventRows::quote).toList(),
        counted.size() - shown);
  }

  /** The event's own page, from the report's folder. */
  static String path(Event event) {
    return "events/" + event.eventId() + ".html";
  }

  /** The words that mark an event, without those that its place says already. */
  private static String topic(EventTitle title, Event event) {
    String where = where(event).toLowerCase(Locale.ROOT);
    return Arrays.stream(title.topic().split(", "))
        .filter(word -> !where.contains(word))
        .collect(Collectors.joining(", "));
  }

  /** Place, division and country, as far as they are known. */
  static String where(Event event) {
    String named =
        Stream.of(event.place(), event.admin1(), Countries.name(event.country()))
            .filter(Objects::nonNull)
            .map(Shown::line)
            .distinct()
            .reduce((a, b) -> a + ", " + b)
            .orElse(null);
    return named == null ? "place unknown" : named;
  }

  static FigureCell cell(Measure measure, Count count) {
    return new FigureCell(
        Words.word(measure),
        "m-" + Words.word(measure),
        Words.figure(count),
        Words.spoken(count),
        Words.bestInside(count),
        count.isKnown(),
        count.point() == null ? count.high() : count.point());
  }

  static List<String> words(List<? extends Coded> members) {
    return members == null ? List.of() : members.stream().map(Words::word).toList();
  }

  private static QuoteLine quote(ClaimCard card) {
    return new QuoteLine(
        card.figure(),
        card.measure(),
        card.style(),
        card.before(),
        card.quote(),
        card.after(),
        card.outlet(),
        card.time(),
        card.source(),
        card.link(),
        card.counted(),
        card.state());
  }
}
