package dev.dateline.report.chart;

import dev.dateline.model.Event;
import dev.dateline.model.Measure;
import dev.dateline.report.Severity;
import dev.dateline.report.Shown;
import dev.dateline.report.Tally;
import dev.dateline.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dot for each place that has events, its area by a figure. The view is cut to the dots; the
 * whole world is a button away.
 *
 * @param fit view box around the dots
 * @param world view box of everything
 * @param scale width of {@code fit} in widths of {@code world}
 * @param shown the figure that dots are sized by at first
 */
public record WorldMap(
    String fit, String world, double scale, String shown, List<Dot> dots, List<Label> labels) {
  private static final double HEIGHT = 430;
  private static final double SMALLEST = 3;
  private static final double LARGEST = 24;
  private static final int LABELS = 8;

  /**
   * A place.
   *
   * @param key by which a page's list finds the same place
   * @param radii by figure, in the world's units; 0 where the place has none
   */
  public record Dot(
      String key,
      double x,
      double y,
      double radius,
      Map<String, Double> radii,
      String href,
      String title) {}

  /** A place's name beside its dot. */
  public record Label(double x, double y, double size, String text) {}

  /** Where and how much, before it is drawn. */
  private static final class Spot {
    private final Event first;
    private final double x;
    private final double y;
    private long events;
    private final Map<Measure, Tally> sums = new LinkedHashMap<>();

    Spot(Event event) {
      first = event;
      x = EqualEarth.x(event.longitude(), event.latitude());
      y = EqualEarth.y(event.latitude());
    }

    void add(Event event) {
      events++;
      for (Measure measure : Severity.MEASURES) {
        sums.merge(measure, Tally.of(event.totals().of(measure)), Tally::plus);
      }
    }

    double figure(String name) {
      return name.equals("EVENTS") ? events : sums.get(Measure.valueOf(name)).point();
    }
  }

  /** The place an event is drawn at, by words that sort and compare; null when it has none. */
  public static String key(Event event) {
    return event.latitude() == null || event.longitude() == null
        ? null
        : Chart.round(event.latitude()) + "," + Chart.round(event.longitude());
  }

  /** Draws the places of some events, most severe first; null when none has coordinates. */
  public static WorldMap of(List<Event> events) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (Event event : events) {
      String key = key(event);
      if (key != null) {
        spots.computeIfAbsent(key, unseen -> new Spot(event)).add(event);
      }
    }
    if (spots.isEmpty()) {
      return null;
    }
    List<String> figures = List.of("KILLED", "INJURED", "ARRESTED", "EVENTS");
    Map<String, Double> largest = new LinkedHashMap<>();
    for (String figure : figures) {
      largest.put(
          figure, spots.values().stream().mapToDouble(spot -> spot.figure(figure)).max().orElse(0));
    }
    String shown =
        figures.stream().filter(figure -> largest.get(figure) > 0).findFirst().orElse("EVENTS");
    double[] box = box(spots.values().stream().toList());
    double scale = Math.round(box[2] / Chart.WIDTH * 1000) / 1000.0;
    List<Dot> dots = new ArrayList<>();
    spots.forEach((key, spot) -> dots.add(dot(key, spot, largest, shown, scale)));
    dots.sort(Comparator.comparingDouble(Dot::radius).reversed());
    String fit = box[0] + " " + box[1] + " " + box[2] + " " + box[3];
    return new WorldMap(
        fit,
        "0 0 " + Chart.WIDTH + " " + HEIGHT,
        scale,
        shown,
        dots,
        labels(spots, shown, largest, box, scale));
  }

  private static Dot dot(
      String key, Spot spot, Map<String, Double> largest, String shown, double scale) {
    Map<String, Double> radii = new LinkedHashMap<>();
    largest.forEach((figure, most) -> radii.put(figure, radius(spot.figure(figure), most)));
    double drawn = Math.max(SMALLEST, radii.get(shown)) * scale;
    return new Dot(
        key,
        spot.x,
        spot.y,
        Math.round(drawn * 100) / 100.0,
        radii,
        "#e-" + spot.first.eventId(),
        title(spot));
  }

  private static double radius(double figure, double most) {
    return figure <= 0 ? 0 : Chart.round(Math.max(SMALLEST, LARGEST * Math.sqrt(figure / most)));
  }

  private static String title(Spot spot) {
    StringBuilder title = new StringBuilder(place(spot.first));
    title.append(": ").append(spot.events).append(spot.events == 1 ? " event" : " events");
    for (Measure measure : Severity.MEASURES) {
      Tally sum = spot.sums.get(measure);
      if (sum.known() > 0) {
        title
            .append(", ")
            .append(Words.spoken(sum.count()))
            .append(' ')
            .append(Words.word(measure));
      }
    }
    return title.toString();
  }

  private static String place(Event event) {
    String name =
        event.place() != null
            ? event.place()
            : event.admin1() != null ? event.admin1() : event.country();
    return name == null ? "unnamed place" : Shown.line(name);
  }

  /**
   * A window of the map's own shape around all spots, and never so small that a coast is a corner.
   */
  private static double[] box(List<Spot> spots) {
    double left = spots.stream().mapToDouble(spot -> spot.x).min().orElseThrow();
    double right = spots.stream().mapToDouble(spot -> spot.x).max().orElseThrow();
    double top = spots.stream().mapToDouble(spot -> spot.y).min().orElseThrow();
    double bottom = spots.stream().mapToDouble(spot -> spot.y).max().orElseThrow();
    double shape = Chart.WIDTH / HEIGHT;
    double width = Math.max(200, Math.max((right - left) * 1.3, (bottom - top) * 1.4 * shape));
    if (width >= Chart.WIDTH * 0.8) {
      return new double[] {0, 0, Chart.WIDTH, HEIGHT};
    }
    double height = width / shape;
    double x = Math.min(Math.max(0, (left + right - width) / 2), Chart.WIDTH - width);
    double y = Math.min(Math.max(0, (top + bottom - height) / 2), HEIGHT - height);
    return new double[] {Chart.round(x), Chart.round(y), Chart.round(width), Chart.round(height)};
  }

  private static List<Label> labels(
      Map<String, Spot> spots,
      String shown,
      Map<String, Double> largest,
      double[] box,
      double scale) {
    List<Spot> ranked =
        spots.values().stream()
            .sorted(Comparator.comparingDouble((Spot spot) -> -spot.figure(shown)))
            .toList();
    List<Label> labels = new ArrayList<>();
    double size = Math.round(12 * scale * 100) / 100.0;
    for (Spot spot : ranked) {
      double gap = (Math.max(SMALLEST, radius(spot.figure(shown), largest.get(shown))) + 4) * scale;
      Label label =
          new Label(
              Math.round((spot.x + gap) * 100) / 100.0,
              Math.round((spot.y + size / 3) * 100) / 100.0,
              size,
              place(spot.first));
      boolean fits = label.x() + label.text().length() * size * 0.6 < box[0] + box[2];
      if (fits
          && labels.size() < LABELS
          && labels.stream().noneMatch(other -> collide(label, other))) {
        labels.add(label);
      }
    }
    return labels;
  }

  private static boolean collide(Label a, Label b) {
    double reach = 0.6 * a.size() * Math.max(a.text().length(), b.text().length());
    return Math.abs(a.y() - b.y()) < a.size() * 1.3 && Math.abs(a.x() - b.x()) < reach;
  }
}
