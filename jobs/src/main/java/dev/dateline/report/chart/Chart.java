package dev.dateline.report.chart;

/** What all charts share. */
final class Chart {
  /** Width of every view box; the page scales it. */
  static final double WIDTH = 960;

  private Chart() {}

  /** One decimal is finer than a screen shows, and prints the same everywhere. */
  static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
