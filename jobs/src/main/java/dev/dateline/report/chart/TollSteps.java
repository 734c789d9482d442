package dev.dateline.report.chart;

import dev.dateline.model.Count;
import dev.dateline.model.EventToll;
import dev.dateline.model.Measure;
import dev.dateline.report.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A measure as it was known at each publication: steps of the point, a band over the range. */
public record TollSteps(
    String name,
    String style,
    double width,
    double height,
    List<Tick> yTicks,
    List<Tick> xTicks,
    List<Step> steps,
    List<Line> table) {
  private static final double LEFT = 56;
  private static final double RIGHT = 24;
  private static final double TOP = 16;
  private static final double BASE = 150;

  /**
   * What was known from one publication to the next.
   *
   * @param end where the next publication stands
   * @param previous where the point stood before
   * @param high where the range ends above; the chart's top when it is open
   */
  public record Step(
      double x,
      double end,
      double previous,
      double point,
      double low,
      double high,
      boolean open,
      String title) {}

  /** The same to be read. */
  public record Line(String asOf, String low, String best, String high, int sources, int claims) {}

  /** Draws one measure of an event's tolls; null when there is none. */
  public static TollSteps of(Measure measure, List<EventToll> tolls) {
    List<EventToll> known =
        tolls.stream()
            .filter(toll -> toll.measure() == measure && count(toll).isKnown())
            .sorted(
                Comparator.comparing(
                    EventToll::asOf, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
            .toList();
    if (known.isEmpty()) {
      return null;
    }
    double largest = known.stream().mapToDouble(toll -> upper(count(toll))).max().orElse(1);
    Axis y = Axis.upTo(largest, BASE, TOP);
    double[] x = positions(known);
    List<Step> steps = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      double end = i + 1 < known.size() ? x[i + 1] : Chart.WIDTH - RIGHT;
      Double previous = i == 0 ? null : Double.valueOf(steps.get(i - 1).point());
      steps.add(step(known.get(i), x[i], end, previous, y));
      if (ticks.isEmpty() || x[i] - ticks.get(ticks.size() - 1).at() > 130) {
        Instant asOf = known.get(i).asOf();
        ticks.add(new Tick(x[i], asOf == null ? "undated" : Words.shortTime(asOf)));
      }
    }
    return new TollSteps(
        Words.word(measure),
        "m-" + Words.word(measure),
        Chart.WIDTH,
        BASE + 26,
        y.ticks(),
        ticks,
        steps,
        known.stream().map(TollSteps::line).toList());
  }

  private static Step step(EventToll toll, double x, double end, Double previous, Axis y) {
    Count count = count(toll);
    double point = y.at(count.point() == null ? upper(count) : count.point());
    return new Step(
        x,
        end,
        previous == null ? point : previous,
        point,
        y.at(count.low() == null ? 0 : count.low()),
        count.high() == null ? TOP : y.at(count.high()),
        count.high() == null,
        when(toll) + ": " + Words.spoken(count));
  }

  private static Line line(EventToll toll) {
    return new Line(
        when(toll),
        bound(toll.low()),
        bound(toll.best()),
        bound(toll.high()),
        Objects.requireNonNullElse(toll.sources(), 0),
        toll.claimIds() == null ? 0 : toll.claimIds().size());
  }

  private static String bound(Long figure) {
    return figure == null ? Words.UNKNOWN : Words.number(figure);
  }

  private static String when(EventToll toll) {
    return toll.asOf() == null ? "undated" : Words.time(toll.asOf());
  }

  /** By time; a report without one stands at the left, and a lone report there too. */
  private static double[] positions(List<EventToll> tolls) {
    List<Long> seconds =
        tolls.stream()
            .map(EventToll::asOf)
            .filter(Objects::nonNull)
            .map(Instant::getEpochSecond)
            .toList();
    double[] x = new double[tolls.size()];
    if (seconds.isEmpty()) {
      java.util.Arrays.fill(x, LEFT);
      return x;
    }
    long first = seconds.get(0);
    // The last value is drawn over a twelfth of the width, so that it shows as a step too.
    double span = Math.max(1, (seconds.get(seconds.size() - 1) - first) * 12 / 11.0);
    for (int i = 0; i < x.length; i++) {
      Instant asOf = tolls.get(i).asOf();
      double part = asOf == null ? 0 : (asOf.getEpochSecond() - first) / span;
      x[i] = Chart.round(LEFT + part * (Chart.WIDTH - LEFT - RIGHT));
    }
    return x;
  }

  private static Count count(EventToll toll) {
    return new Count(toll.low(), toll.best(), toll.high());
  }

  private static long upper(Count count) {
    if (count.high() != null) {
      return count.high();
    }
    return count.point() == null ? 0 : count.point();
  }
}
