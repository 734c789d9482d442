package dev.dateline.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * In how many articles of a background corpus each term stands. Shipped and never fitted on the
 * corpus at hand, so that a day that is added moves no event of the days before. Safe for any
 * number of threads.
 */
public final class Background {
  static final String RESOURCE = "/dev/dateline/background/en.tsv.gz";

  private static final class Shipped {
    static final Background TABLE = load();
  }

  private final int articles;
  private final Map<String, Integer> frequency;

  Background(int articles, Map<String, Integer> frequency) {
    this.articles = articles;
    this.frequency = Map.copyOf(frequency);
  }

  /** The table in the jar, made by {@link BackgroundBuild}. */
  public static Background shipped() {
    return Shipped.TABLE;
  }

  /** How much a term tells: the logarithm of all articles over those that have it. */
  double weight(String term) {
    return Math.log((articles + 1) / (frequency.getOrDefault(term, 0) + 0.5));
  }

  private static Background load() {
    try (InputStream packed = Background.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      int articles = Integer.parseInt(lines.readLine());
      Map<String, Integer> frequency = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        frequency.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
      }
      return new Background(articles, frequency);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
