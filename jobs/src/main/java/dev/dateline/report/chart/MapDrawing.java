package dev.dateline.report.chart;

import dev.dateline.model.Measure;
import dev.dateline.report.chart.WorldMap.Dot;
import dev.dateline.report.chart.WorldMap.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws spots: how large, in which window of the world, and which of them are named. */
final class MapDrawing {
  private static final List<String> FIGURES =
      List.of(Measure.KILLED.code(), Measure.INJURED.code(), Measure.ARRESTED.code(), Spot.EVENTS);
  private static final double HEIGHT = 430;
  private static final double SMALLEST = 3;
  private static final double LARGEST = 24;

  /** From this many places on, dots shrink so that they do not cover each other. */
  private static final double CROWDED = 40;

  /** Never so near that a coast of a few corners looks wrong. */
  private static final double NARROWEST = 200;

  private static final int LABELS = 8;

  private final List<Spot> spots;
  private final Map<String, Double> largest = new LinkedHashMap<>();
  private final String shown;
  private final double[] window;
  private final double scale;

  MapDrawing(List<Spot> spots) {
    this.spots = spots;
    for (String figure : FIGURES) {
      largest.put(figure, spots.stream().mapToDouble(spot -> spot.figure(figure)).max().orElse(0));
    }
    this.shown =
        FIGURES.stream().filter(figure -> largest.get(figure) > 0).findFirst().orElse(Spot.EVENTS);
    this.window = window();
    this.scale = Math.round(window[2] / Chart.WIDTH * 1000) / 1000.0;
  }

  WorldMap draw() {
    List<Dot> dots = new ArrayList<>(spots.stream().map(this::dot).toList());
    // Large ones first, so that small ones lie on top of them.
    dots.sort(Comparator.comparingDouble(Dot::radius).reversed());
    String fit = window[0] + " " + window[1] + " " + window[2] + " " + window[3];
    return new WorldMap(fit, "0 0 " + Chart.WIDTH + " " + HEIGHT, scale, shown, dots, labels());
  }

  private Dot dot(Spot spot) {
    Map<String, Double> radii = new LinkedHashMap<>();
    FIGURES.forEach(figure -> radii.put(figure, radius(spot, figure)));
    double drawn = Math.max(SMALLEST, radii.get(shown)) * scale;
    return new Dot(
        spot.key(), spot.x(), spot.y(), hundredths(drawn), radii, spot.href(), spot.title());
  }

  private double radius(Spot spot, String figure) {
    double value = spot.figure(figure);
    double top = Math.max(2 * SMALLEST, LARGEST * Math.min(1, Math.sqrt(CROWDED / spots.size())));
    return value <= 0
        ? 0
        : Chart.round(Math.max(SMALLEST, top * Math.sqrt(value / largest.get(figure))));
  }

  /** Left, top, width and height of a window of the map's own shape around all spots. */
  private double[] window() {
    double left = spots.stream().mapToDouble(Spot::x).min().orElseThrow();
    double right = spots.stream().mapToDouble(Spot::x).max().orElseThrow();
    double top = spots.stream().mapToDouble(Spot::y).min().orElseThrow();
    double bottom = spots.stream().mapToDouble(Spot::y).max().orElseThrow();
    double shape = Chart.WIDTH / HEIGHT;
    double width =
        Math.max(NARROWEST, Math.max((right - left) * 1.3, (bottom - top) * 1.4 * shape));
    if (width >= Chart.WIDTH * 0.8) {
      return new double[] {0, 0, Chart.WIDTH, HEIGHT};
    }
    double height = width / shape;
    double x = Math.min(Math.max(0, (left + right - width) / 2), Chart.WIDTH - width);
    double y = Math.min(Math.max(0, (top + bottom - height) / 2), HEIGHT - height);
    return new double[] {Chart.round(x), Chart.round(y), Chart.round(width), Chart.round(height)};
  }

  /** Names for the largest dots, as long as they neither leave the window nor cover each other. */
  private List<Label> labels() {
    List<Spot> ranked =
        spots.stream().sorted(Comparator.comparingDouble(spot -> -spot.figure(shown))).toList();
    List<Label> labels = new ArrayList<>();
    for (Spot spot : ranked) {
      Label label = label(spot);
      boolean fits = label.x() + label.text().length() * label.size() * 0.6 < window[0] + window[2];
      if (fits
          && labels.size() < LABELS
          && labels.stream().noneMatch(other -> collide(label, other))) {
        labels.add(label);
      }
    }
    return labels;
  }

  private Label label(Spot spot) {
    double size = hundredths(12 * scale);
    double gap = (Math.max(SMALLEST, radius(spot, shown)) + 4) * scale;
    return new Label(
        hundredths(spot.x() + gap), hundredths(spot.y() + size / 3), size, spot.place());
  }

  private static boolean collide(Label a, Label b) {
    double reach = 0.6 * a.size() * Math.max(a.text().length(), b.text().length());
    return Math.abs(a.y() - b.y()) < a.size() * 1.3 && Math.abs(a.x() - b.x()) < reach;
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
