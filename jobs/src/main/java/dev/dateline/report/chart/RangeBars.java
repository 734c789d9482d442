package dev.dateline.report.chart;

import dev.dateline.model.Count;
import dev.dateline.model.Event;
import dev.dateline.model.Measure;
import dev.dateline.report.EventTitle;
import dev.dateline.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The events with the highest figures of one measure: low to high as a bar, best as a point. */
public record RangeBars(
    String name, String style, double width, double height, List<Tick> ticks, List<Row> rows) {
  private static final double LEFT = 330;
  private static final double RIGHT = 90;
  private static final double ROW = 26;

  /**
   * One event.
   *
   * @param point where the best figure stands
   * @param low where the range begins
   * @param high where it ends, or where the arrow of an open range points
   */
  public record Row(
      String label,
      String href,
      double y,
      double low,
      double high,
      double point,
      boolean open,
      String figure,
      String title) {}

  /** Draws at most {@code most} events; null when none has the measure above zero. */
  public static RangeBars of(Measure measure, List<Event> events, int most) {
    List<Event> top =
        events.stream()
            .filter(
                event ->
                    event.totals().of(measure).isKnown() && upper(event.totals().of(measure)) > 0)
            .sorted(
                Comparator.<Event>comparingLong(event -> -point(event.totals().of(measure)))
                    .thenComparing(event -> -upper(event.totals().of(measure)))
                    .thenComparing(Event::eventId))
            .limit(most)
            .toList();
    if (top.isEmpty()) {
      return null;
    }
    double largest =
        top.stream().mapToDouble(event -> upper(event.totals().of(measure))).max().orElse(1);
    Axis axis = Axis.upTo(largest, LEFT, Chart.WIDTH - RIGHT);
    List<Row> rows = new ArrayList<>();
    double y = ROW;
    for (Event event : top) {
      rows.add(row(event, event.totals().of(measure), axis, y));
      y += ROW;
    }
    return new RangeBars(
        Words.word(measure), "m-" + Words.word(measure), Chart.WIDTH, y + 6, axis.ticks(), rows);
  }

  private static Row row(Event event, Count count, Axis axis, double y) {
    String label = EventTitle.of(event).dated();
    return new Row(
        shorten(label),
        "#e-" + event.eventId(),
        y,
        axis.at(count.low() == null ? 0 : count.low()),
        axis.at(upper(count)),
        axis.at(point(count)),
        count.high() == null,
        Words.figure(count),
        label + ": " + Words.spoken(count));
  }

  private static String shorten(String label) {
    return label.codePointCount(0, label.length()) <= 42
        ? label
        : label.substring(0, label.offsetByCodePoints(0, 41)).stripTrailing() + "\u2026";
  }

  private static long point(Count count) {
    return count.point() == null ? 0 : count.point();
  }

  private static long upper(Count count) {
    return count.high() == null ? point(count) : count.high();
  }
}
