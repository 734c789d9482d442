package dev.dateline.count;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What most say; of equals the least, so that the order of asking does not matter. */
final class Majority {
  private Majority() {}

  /** The most frequent value that is not null; null when there is none. */
  static <T extends Comparable<? super T>> T of(List<T> values) {
    List<T> ranked = ranked(values);
    return ranked.isEmpty() ? null : ranked.get(0);
  }

  /** Distinct values, the most frequent first. */
  static <T extends Comparable<? super T>> List<T> ranked(List<T> values) {
    Map<T, Integer> counts = new TreeMap<>();
    values.stream().filter(Objects::nonNull).forEach(v -> counts.merge(v, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
