package dev.dateline.report.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Country outlines as SVG paths (Natural Earth, public domain). */
public final class Outlines {
  private static final List<Outline> SHIPPED = load();

  private Outlines() {}

  /** A country's outline. */
  public record Outline(String name, String path) {}

  public static List<Outline> shipped() {
    return SHIPPED;
  }

  private static List<Outline> load() {
    List<Outline> outlines = new ArrayList<>();
    try (InputStream in =
            Outlines.class.getResourceAsStream("/dev/dateline/report/world-110m.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          outlines.add(new Outline(cells[1], path(cells[2])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the country outlines", e);
    }
    return List.copyOf(outlines);
  }

  private static String path(String rings) {
    StringBuilder path = new StringBuilder();
    for (String ring : rings.split(";")) {
      int longitude = 0;
      int latitude = 0;
      char pen = 'M';
      for (String step : ring.split(" ")) {
        int comma = step.indexOf(',');
        int east = Integer.parseInt(step.substring(0, comma));
        // A step over the date line goes on where it was heading, past the map's edge.
        longitude +=
            pen == 'L' && Math.abs(east) > 1800 ? east - Integer.signum(east) * 3600 : east;
        latitude += Integer.parseInt(step.substring(comma + 1));
        path.append(pen)
            .append(number(EqualEarth.x(longitude / 10.0, latitude / 10.0)))
            .append(' ')
            .append(number(EqualEarth.y(latitude / 10.0)));
        pen = 'L';
      }
      path.append('Z');
    }
    return path.toString();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
