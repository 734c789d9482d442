package dev.dateline.report.chart;

import dev.dateline.model.Event;
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

  /**
   * A place.
   *
   * @param key by which a page's list finds the same place
   * @param radius as drawn at first
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

  /** The place an event is drawn at, as words that compare; null when it has no coordinates. */
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
        spots.computeIfAbsent(key, unseen -> new Spot(key, event)).add(event);
      }
    }
    return spots.isEmpty() ? null : new MapDrawing(List.copyOf(spots.values())).draw();
  }
}
