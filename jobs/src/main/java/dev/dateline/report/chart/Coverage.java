package dev.dateline.report.chart;

import dev.dateline.report.ArticleCount;
import dev.dateline.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Articles by publication day: those of unrest, other kept ones, and copies on top. */
public record Coverage(
    double width,
    double height,
    double base,
    String unit,
    List<Tick> yTicks,
    List<Tick> xTicks,
    List<Bar> bars) {
  private static final double LEFT = 56;
  private static final double BASE = 150;
  private static final double TOP = 14;

  /** A stretch of days; heights stack in the order protest, other, copies. */
  public record Bar(
      double x, double width, double protest, double other, double copies, String title) {}

  /** Draws the dated counts; null when there are none. */
  public static Coverage of(List<ArticleCount> counts) {
    List<LocalDate> days =
        counts.stream().map(ArticleCount::day).filter(Objects::nonNull).sorted().toList();
    if (days.isEmpty()) {
      return null;
    }
    Bins bins = Bins.over(days.get(0), days.get(days.size() - 1));
    long[][] sums = new long[bins.size()][3];
    for (ArticleCount each : counts) {
      if (each.day() != null) {
        sums[bins.of(each.day())][each.copy() ? 2 : each.protest() ? 0 : 1] += each.articles();
      }
    }
    Axis axis =
        Axis.upTo(
            Arrays.stream(sums).mapToDouble(sum -> (double) total(sum)).max().orElse(1), BASE, TOP);
    double width = (Chart.WIDTH - LEFT - 8) / bins.size();
    double drawn = Math.min(Math.max(1, width * 0.78), 28);
    List<Bar> bars = new ArrayList<>();
    for (int bin = 0; bin < sums.length; bin++) {
      double x = Chart.round(LEFT + (bin + 0.5) * width - drawn / 2);
      if (total(sums[bin]) > 0) {
        bars.add(bar(x, Chart.round(drawn), sums[bin], axis, bins.label(bin)));
      }
    }
    return new Coverage(
        Chart.WIDTH, BASE + 26, BASE, bins.unit(), axis.ticks(), bins.ticks(LEFT, width), bars);
  }

  private static Bar bar(double x, double width, long[] sum, Axis axis, String label) {
    return new Bar(
        x,
        width,
        axis.at(sum[0]),
        axis.at(sum[0] + sum[1]),
        axis.at(total(sum)),
        "%s: %s on unrest, %s on other matters, %s copies"
            .formatted(label, Words.number(sum[0]), Words.number(sum[1]), Words.number(sum[2])));
  }

  private static long total(long[] sum) {
    return sum[0] + sum[1] + sum[2];
  }
}
