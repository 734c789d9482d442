package dev.dateline.report.chart;

import dev.dateline.model.Count;
import dev.dateline.model.Event;
import dev.dateline.model.Measure;
import dev.dateline.report.EventTitle;
import dev.dateline.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Figures one below another: low to high as a bar, best as a point. */
public record RangeBars(
    String name, String style, double width, double height, List<Tick> ticks, List<Row> rows) {
  private static final double LEFT = 330;
  private static final double RIGHT = 90;
  private static final double ROW = 26;

  /**
   * One figure.
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

  /**
   * A figure to be drawn.
   *
   * @param href where its row leads
   */
  public record Labelled(String label, String href, Count count) {}

  /**
   * Draws the events with the highest figures of one measure, at most {@code most}; null when none
   * has the measure above zero.
   */
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
    return of(
        Words.word(measure),
        "m-" + Words.word(measure),
        top.stream()
            .map(
                event ->
                    new Labelled(
                        EventTitle.of(event).dated(),
                        "#e-" + event.eventId(),
                        event.totals().of(measure)))
            .toList());
  }

  /**
   * Draws figures in the order they come in.
   *
   * @param name what is counted
   * @param style the chart's class in the style sheet
   * @param figures at least one; all of them known
   */
  public static RangeBars of(String name, String style, List<Labelled> figures) {
    double largest = figures.stream().mapToDouble(each -> upper(each.count())).max().orElse(1);
    Axis axis = Axis.upTo(largest, LEFT, Chart.WIDTH - RIGHT);
    List<Row> rows = new ArrayList<>();
    double y = ROW;
    for (Labelled each : figures) {
      rows.add(row(each, axis, y));
      y += ROW;
    }
    return new RangeBars(name, style, Chart.WIDTH, y + 6, axis.ticks(), rows);
  }

  private static Row row(Labelled figure, Axis axis, double y) {
    Count count = figure.count();
    return new Row(
        shorten(figure.label()),
        figure.href(),
        y,
        axis.at(count.low() == null ? 0 : count.low()),
        axis.at(upper(count)),
        axis.at(point(count)),
        count.high() == null,
        Words.figure(count),
        figure.label() + ": " + Words.spoken(count));
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
