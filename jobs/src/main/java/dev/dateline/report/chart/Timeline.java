package dev.dateline.report.chart;

import dev.dateline.model.Count;
import dev.dateline.report.Tally;
import dev.dateline.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Figures over time, one lane above another, each on its own scale: a bar up to the point and a
 * whisker over the range.
 */
public record Timeline(
    double width,
    double height,
    String unit,
    List<Lane> lanes,
    List<Tick> ticks,
    List<Line> table) {
  private static final double LEFT = 56;
  private static final double LANE = 84;
  private static final double GAP = 26;

  /** One measure over time. */
  public record Lane(
      String name, String style, double top, double base, List<Tick> ticks, List<Bar> bars) {}

  /**
   * @param low where the range ends below
   * @param high where it ends above; null when it is not drawn
   * @param open whether there is no upper bound
   */
  public record Bar(
      double x,
      double y,
      double width,
      double height,
      double low,
      Double high,
      boolean open,
      double middle,
      String title) {}

  /** The same figures to be read instead of seen. */
  public record Line(String label, List<String> figures) {}

  /** Draws the series over the days that any of them has; null when none has any. */
  public static Timeline of(List<Series> all) {
    List<Series> series = all.stream().filter(each -> !each.byDay().isEmpty()).toList();
    List<LocalDate> days =
        series.stream().flatMap(each -> each.byDay().keySet().stream()).sorted().toList();
    if (days.isEmpty()) {
      return null;
    }
    Bins bins = Bins.over(days.get(0), days.get(days.size() - 1));
    double width = (Chart.WIDTH - LEFT - 8) / bins.size();
    List<Lane> lanes = new ArrayList<>();
    List<Tally[]> sums = new ArrayList<>();
    double top = GAP;
    for (Series each : series) {
      Tally[] sum = sum(each, bins);
      sums.add(sum);
      lanes.add(lane(each, sum, bins, top, width));
      top += LANE + GAP;
    }
    return new Timeline(
        Chart.WIDTH, top + 4, bins.unit(), lanes, bins.ticks(LEFT, width), table(bins, sums));
  }

  private static Tally[] sum(Series series, Bins bins) {
    Tally[] sums = new Tally[bins.size()];
    series.byDay().forEach((day, tally) -> sums[bins.of(day)] = plus(sums[bins.of(day)], tally));
    return sums;
  }

  private static Tally plus(Tally sum, Tally more) {
    return sum == null ? more : sum.plus(more);
  }

  private static Lane lane(Series series, Tally[] sums, Bins bins, double top, double width) {
    double base = top + LANE;
    double largest =
        Arrays.stream(sums).filter(Objects::nonNull).mapToDouble(Tally::high).max().orElse(1);
    Axis axis = Axis.upTo(largest, base, top + 6);
    List<Bar> bars = new ArrayList<>();
    double drawn = Math.min(Math.max(1, width * 0.78), 28);
    for (int bin = 0; bin < sums.length; bin++) {
      Tally sum = sums[bin];
      if (sum == null || sum.known() == 0) {
        continue;
      }
      double middle = Chart.round(LEFT + (bin + 0.5) * width);
      double y = axis.at(sum.point());
      boolean ranges = sum.low() < sum.high();
      bars.add(
          new Bar(
              Chart.round(middle - drawn / 2),
              y,
              Chart.round(drawn),
              Chart.round(base - y),
              axis.at(sum.low()),
              ranges ? axis.at(sum.high()) : null,
              sum.open() > 0,
              middle,
              bins.label(bin) + ": " + Words.spoken(sum.count()) + " " + series.name()));
    }
    return new Lane(series.name(), series.style(), top, base, axis.ticks(), bars);
  }

  private static List<Line> table(Bins bins, List<Tally[]> sums) {
    List<Line> lines = new ArrayList<>();
    for (int bin = 0; bin < bins.size(); bin++) {
      int at = bin;
      if (sums.stream().anyMatch(sum -> sum[at] != null)) {
        List<String> figures =
            sums.stream()
                .map(sum -> sum[at] == null ? Count.UNKNOWN : sum[at].count())
                .map(Words::figure)
                .toList();
        lines.add(new Line(bins.label(bin), figures));
      }
    }
    return lines;
  }
}
