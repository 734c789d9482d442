package dev.dateline.notebook;

import dev.dateline.model.CallerMistake;
import dev.dateline.model.Count;
import dev.dateline.model.Event;
import dev.dateline.model.EventRestriction;
import dev.dateline.model.EventToll;
import dev.dateline.model.Measure;
import dev.dateline.report.EventFile;
import dev.dateline.report.Fragments;
import dev.dateline.report.Words;
import dev.dateline.report.chart.RangeBars;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows of published tables drawn as the report draws them. What can't be drawn because nobody
 * reported it is said in words; null is never drawn as 0.
 */
public final class Charts {
  /** More bars than this nobody reads. */
  private static final int MOST_BARS = 60;

  /** What a driver holds with ease. */
  private static final int MOST_ROWS = 50_000;

  private Charts() {}

  private record Drawing(String html, String text) implements Display {}

  /**
   * Figures with their ranges or error bars, one below another in the rows' order.
   *
   * @param rows with the columns {@code label}, {@code low}, {@code best} and {@code high}: whole
   *     numbers of one unit, each null where unknown; rows without any are left out, and counted
   * @throws CallerMistake when a column is missing, bounds are out of order, or there are more than
   *     {@value #MOST_BARS} rows
   */
  public static Display ranges(String title, Dataset<Row> rows) {
    for (String column : List.of("label", "low", "best", "high")) {
      if (!Set.of(rows.columns()).contains(column)) {
        throw new CallerMistake("Charts.ranges wants columns label, low, best and high");
      }
    }
    List<RangeBars.Labelled> figures = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Row row : Rows.all(rows.select("label", "low", "best", "high"), MOST_BARS)) {
      String label = Rows.cell(row.get(0));
      Count count = count(label, row);
      if (count.isKnown()) {
        figures.add(new RangeBars.Labelled(label, "", count));
      } else {
        unknown.add(label);
      }
    }
    String said =
        figures.stream()
            .map(each -> each.label() + ": " + Words.spoken(each.count()))
            .collect(Collectors.joining("\n", title + "\n", ""));
    if (unknown.isEmpty()) {
      return drawing(Fragments.ranges(title, "m-events", figures), said);
    }
    String missing = "Not reported: " + String.join("; ", unknown);
    String html = Fragments.ranges(title, "m-events", figures);
    return new Drawing((html == null ? "" : html) + Fragments.note(missing), said + "\n" + missing);
  }

  private static Count count(String label, Row row) {
    try {
      return new Count(whole(row.get(1)), whole(row.get(2)), whole(row.get(3)));
    } catch (IllegalArgumentException e) {
      throw new CallerMistake(label + ": " + e.getMessage(), e);
    }
  }

  private static Long whole(Object value) {
    return value == null ? null : Long.valueOf(Math.round(((Number) value).doubleValue()));
  }

  /**
   * Events by day, and the people killed, injured and arrested in them.
   *
   * @param events rows of {@code events}, all columns
   */
  public static Display timeline(String title, Dataset<Row> events) {
    List<Event> read = records(Tables.EVENTS, events);
    return drawing(Fragments.timeline(title, read), title + " (" + read.size() + " events)");
  }

  /**
   * One measure of one event, as it became known.
   *
   * @param measure as tables write it, KILLED for one
   * @param tolls rows of {@code event_tolls}; those of other measures are passed over
   * @throws CallerMistake when they are of more than one event, or there is no such measure
   */
  public static Display toll(String title, String measure, Dataset<Row> tolls) {
    Measure known =
        Measure.valueOf(
            Set.of(Measure.values()).stream()
                .map(Enum::name)
                .filter(measure::equals)
                .findFirst()
                .orElseThrow(() -> new CallerMistake("no measure '" + measure + "'")));
    List<EventToll> read = records(Tables.EVENT_TOLLS, tolls);
    if (read.stream().map(EventToll::eventId).distinct().count() > 1) {
      throw new CallerMistake("tolls of more than one event; filter by event_id");
    }
    return drawing(Fragments.toll(title, known, read), title);
  }

  /**
   * Which restrictions held where and when.
   *
   * @param events rows of {@code events}
   * @param intervals rows of {@code event_restrictions}; those of other events are passed over
   */
  public static Display restrictions(String title, Dataset<Row> events, Dataset<Row> intervals) {
    Map<String, List<EventRestriction>> byEvent =
        records(Tables.EVENT_RESTRICTIONS, intervals).stream()
            .collect(Collectors.groupingBy(EventRestriction::eventId));
    List<EventFile> files =
        records(Tables.EVENTS, events).stream()
            .map(
                event ->
                    new EventFile(
                        event,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        byEvent.getOrDefault(event.eventId(), List.of())))
            .toList();
    return drawing(Fragments.restrictions(title, files), title);
  }

  private static Display drawing(String html, String text) {
    String nothing = text.lines().findFirst().orElse("") + ": nothing reported that could be drawn";
    return html == null ? new Drawing(Fragments.note(nothing), nothing) : new Drawing(html, text);
  }

  private static <R extends Record> List<R> records(Table<R> table, Dataset<Row> rows) {
    for (String column : table.codec().columnNames()) {
      if (!Set.of(rows.columns()).contains(column)) {
        throw new CallerMistake(
            "rows of "
                + table.name()
                + " with all their columns, please; "
                + column
                + " is missing");
      }
    }
    return Rows.all(rows, MOST_ROWS).stream().map(table.codec()::fromRow).toList();
  }
}
