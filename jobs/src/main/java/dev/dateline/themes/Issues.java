package dev.dateline.themes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The issues that protests are about, each with the words that tell it. An event belongs to the
 * issue whose words weigh most among its own, if they weigh enough. Safe for any number of threads.
 */
public final class Issues {
  private static final String RESOURCE = "/dev/dateline/themes/issues.tsv";

  /** Share of an event's weight that an issue's words need. */
  private static final double LEAST_SHARE = 0.06;

  private static final class Shipped {
    static final Issues ISSUES = load();
  }

  /** An issue; the words are as the event's terms are, endings taken off. */
  private record Issue(String label, Set<String> words) {}

  private final List<Issue> issues;

  private Issues(List<Issue> issues) {
    this.issues = issues;
  }

  /** The vocabulary in the jar. */
  public static Issues shipped() {
    return Shipped.ISSUES;
  }

  /**
   * The label of an event's issue.
   *
   * @param terms the event's terms
   * @param weights one for each term, of any scale
   * @return null when no issue's words weigh enough
   */
  public String of(List<String> terms, List<Long> weights) {
    long all = weights.stream().mapToLong(Long::longValue).sum();
    String best = null;
    long most = 0;
    for (Issue issue : issues) {
      long weight = 0;
      for (int i = 0; i < terms.size(); i++) {
        weight += issue.words.contains(terms.get(i)) ? weights.get(i) : 0;
      }
      // Of equals the first in the vocabulary.
      if (weight > most) {
        most = weight;
        best = issue.label;
      }
    }
    return most >= LEAST_SHARE * all ? best : null;
  }

  private static Issues load() {
    List<Issue> issues = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Issues.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          issues.add(new Issue(cells[1], Set.of(cells[2].split(" ", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Issues(List.copyOf(issues));
  }
}
