package dev.dateline.report.chart;

import dev.dateline.export.Countries;
import dev.dateline.model.Event;
import dev.dateline.model.EventRestriction;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.report.EventFile;
import dev.dateline.report.EventTitle;
import dev.dateline.report.Shown;
import dev.dateline.report.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which restrictions held where and when: a row for each place and type, a band for each interval.
 */
public record RestrictionBands(
    double width, double height, List<Tick> ticks, List<Row> rows, List<Line> table, int left) {
  private static final double LEFT = 170;
  private static final double ROW = 20;
  private static final double HEAD = 24;
  private static final double TOP = 24;
  private static final int MOST_ROWS = 40;

  /** What is in force long before or after the events would leave no room for them. */
  private static final int DAYS_BEFORE = 7;

  private static final int DAYS_AFTER = 30;

  /**
   * A type of restriction at a place.
   *
   * @param firstOfPlace whether the place's name stands above it
   */
  public record Row(
      String place, String type, String style, boolean firstOfPlace, double y, List<Band> bands) {}

  /**
   * An interval.
   *
   * @param startOpen whether its first day was not reported: the event's first day stands for it
   * @param endOpen whether its last day was not reported
   */
  public record Band(
      double x, double width, boolean startOpen, boolean endOpen, String href, String title) {}

  /** The same interval to be read. */
  public record Line(
      String place,
      String type,
      String first,
      String last,
      String status,
      String target,
      String issuer,
      int sources,
      String href,
      String event) {}

  private record Held(Event event, EventRestriction restriction, LocalDate first, LocalDate last) {
    LocalDate begin() {
      return event.dayBegin() == null ? first : event.dayBegin();
    }

    LocalDate end() {
      return event.dayEnd() == null ? begin() : event.dayEnd();
    }

    boolean meets(Bins bins) {
      return !last.isBefore(bins.first()) && first.isBefore(bins.first().plusDays(bins.days()));
    }
  }

  private record Where(String place, String country) {}

  /** What will be a row, before it is known which days are drawn. */
  private record Kept(Where where, String type, List<Held> held) {}

  /** Draws the restrictions of some events' files; null when none can be placed in time. */
  public static RestrictionBands of(List<EventFile> files) {
    Map<Where, List<Held>> byPlace = new LinkedHashMap<>();
    for (EventFile file : files) {
      for (EventRestriction each : file.intervals()) {
        Held held = held(file.event(), each);
        if (held != null) {
          byPlace.computeIfAbsent(where(file.event(), each), unseen -> new ArrayList<>()).add(held);
        }
      }
    }
    return byPlace.isEmpty() ? null : draw(byPlace);
  }

  /** The event's country is that of its own place; a restriction elsewhere may be over a border. */
  private static Where where(Event event, EventRestriction each) {
    String place = each.place() == null ? event.place() : each.place();
    boolean own = place == null || place.equals(event.place()) || place.equals(event.admin1());
    return new Where(place, own ? event.country() : null);
  }

  /** The days that are drawn: those in force, unless they lead far from the events themselves. */
  private static Bins bins(List<Held> all) {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    LocalDate first = all.stream().map(Held::first).min(order).orElseThrow();
    LocalDate last = all.stream().map(Held::last).max(order).orElseThrow();
    LocalDate begin = all.stream().map(Held::begin).min(order).orElseThrow().minusDays(DAYS_BEFORE);
    LocalDate end = all.stream().map(Held::end).max(order).orElseThrow().plusDays(DAYS_AFTER);
    LocalDate from = first.isBefore(begin) ? begin : first;
    LocalDate to = last.isAfter(end) ? end : last;
    return Bins.over(from, to.isBefore(from) ? from : to);
  }

  private static Held held(Event event, EventRestriction each) {
    LocalDate first = each.firstDay() != null ? each.firstDay() : event.dayBegin();
    boolean inForce =
        each.status() != RestrictionStatus.PROPOSED && each.status() != RestrictionStatus.DENIED;
    if (first == null || !inForce) {
      return null;
    }
    LocalDate last = each.lastDay() != null ? each.lastDay() : event.dayEnd();
    return new Held(event, each, first, last == null || last.isBefore(first) ? first : last);
  }

  private static RestrictionBands draw(Map<Where, List<Held>> byPlace) {
    List<Line> table = new ArrayList<>();
    List<Kept> all = new ArrayList<>();
    byPlace.forEach(
        (where, helds) -> {
          Map<String, List<Held>> byType = new TreeMap<>();
          for (Held held : sorted(helds)) {
            byType
                .computeIfAbsent(held.restriction().type().code(), unseen -> new ArrayList<>())
                .add(held);
            table.add(line(name(where), held));
          }
          byType.forEach((type, held) -> all.add(new Kept(where, type, held)));
        });
    List<Kept> kept = all.subList(0, Math.min(MOST_ROWS, all.size()));
    Bins bins = bins(kept.stream().flatMap(each -> each.held().stream()).toList());
    double across = Chart.WIDTH - LEFT - 16;
    List<Row> rows = rows(kept, bins, across / bins.days());
    double height = rows.isEmpty() ? TOP : rows.get(rows.size() - 1).y() + ROW;
    return new RestrictionBands(
        Chart.WIDTH,
        height + 6,
        bins.ticks(LEFT, across / bins.size()),
        rows,
        table,
        all.size() - kept.size());
  }

  private static List<Row> rows(List<Kept> kept, Bins bins, double day) {
    List<Row> rows = new ArrayList<>();
    double y = TOP;
    Where above = null;
    for (Kept each : kept) {
      List<Band> bands =
          each.held().stream()
              .filter(held -> held.meets(bins))
              .map(held -> band(held, bins, day))
              .toList();
      if (bands.isEmpty()) {
        continue;
      }
      boolean first = !each.where().equals(above);
      above = each.where();
      y += first ? HEAD : 0;
      String words = each.type().toLowerCase(Locale.ROOT).replace('_', ' ');
      rows.add(new Row(name(above), words, Families.style(each.type()), first, y, bands));
      y += ROW;
    }
    return rows;
  }

  private static List<Held> sorted(List<Held> held) {
    return held.stream()
        .sorted(
            Comparator.comparing(Held::first)
                .thenComparing(each -> each.restriction().type())
                .thenComparing(Held::last)
                .thenComparing(each -> each.event().eventId())
                .thenComparing(each -> String.valueOf(each.restriction().restrictionIds())))
        .toList();
  }

  private static String name(Where where) {
    String country = Countries.name(where.country());
    String place = Shown.line(where.place());
    if (place == null) {
      return country == null ? "place unknown" : country;
    }
    return country == null || place.equals(country) ? place : place + ", " + country;
  }

  private static Band band(Held held, Bins bins, double day) {
    long begin = Math.max(0, ChronoUnit.DAYS.between(bins.first(), held.first()));
    long end = Math.min(bins.days(), ChronoUnit.DAYS.between(bins.first(), held.last()) + 1);
    double x = LEFT + begin * day;
    double width = Math.max(2, (end - begin) * day - 1);
    EventRestriction restriction = held.restriction();
    Line line = line("", held);
    String title =
        Words.capital(line.type())
            + ", "
            + line.first()
            + " to "
            + line.last()
            + (restriction.status() == null ? "" : ", " + line.status());
    return new Band(
        Chart.round(x),
        Chart.round(width),
        restriction.firstDay() == null,
        restriction.lastDay() == null,
        line.href(),
        title);
  }

  private static Line line(String place, Held held) {
    EventRestriction each = held.restriction();
    return new Line(
        place,
        Words.word(each.type()),
        each.firstDay() == null ? "not reported" : Words.day(each.firstDay()),
        each.lastDay() == null ? "not reported" : Words.day(each.lastDay()),
        each.status() == null ? "unknown" : Words.word(each.status()),
        Shown.line(each.target()),
        Shown.line(each.issuer()),
        each.sources() == null ? 0 : each.sources(),
        "#e-" + held.event().eventId(),
        EventTitle.of(held.event()).dated());
  }
}
