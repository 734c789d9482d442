package dev.dateline.report.chart;

import dev.dateline.report.Words;
import java.util.ArrayList;
import java.util.List;

/** A linear scale from zero, with round numbers to read it by. */
public record Axis(double top, double from, double to) {
  /** An axis from zero to the first round number at or above the largest value. */
  public static Axis upTo(double largest, double from, double to) {
    double step = step(largest);
    double top = Math.max(step, Math.ceil(largest / step) * step);
    return new Axis(top, from, to);
  }

  /** Where a count stands. */
  public double at(long count) {
    return at((double) count);
  }

  private double at(double value) {
    return Chart.round(from + (to - from) * Math.min(value, top) / top);
  }

  /** Round numbers, zero left out. */
  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    double step = step(top);
    for (double value = step; value <= top + step / 1000; value += step) {
      ticks.add(new Tick(at(value), Words.number(Math.round(value))));
    }
    return ticks;
  }

  /** Counts are of people: never less than one a step. */
  private static double step(double largest) {
    double rough = Math.max(largest, 1) / 3;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : new double[] {1, 2, 5, 10}) {
      if (power * factor >= rough) {
        return Math.max(1, power * factor);
      }
    }
    return power * 10;
  }
}
