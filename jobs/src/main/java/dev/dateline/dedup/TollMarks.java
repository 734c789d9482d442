package dev.dateline.dedup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The figures of a text that stand near words of harm or arrest, as hashes of measure and number.
 * An update that repeats a report with a new toll is nearly the same text, and no copy of it: it
 * says something else.
 */
final class TollMarks {
  /** Words before and after a toll word in which its number is looked for. */
  private static final int BEFORE = 5;

  private static final int AFTER = 4;

  private static final Map<Long, Integer> MEASURES = measures();
  private static final Map<Long, Integer> NUMBERS = numbers();

  private TollMarks() {}

  /** Sorted, distinct. */
  static Shingles of(long[] words) {
    List<Long> marks = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Integer measure = MEASURES.get(words[i]);
      if (measure != null) {
        Integer number = nearest(words, i);
        if (number != null) {
          marks.add(measure * 1_000_000_007L + number);
        }
      }
    }
    LongStream sorted = marks.stream().mapToLong(Long::longValue).sorted().distinct();
    return new Shingles(sorted.toArray());
  }

  /** Whether each tells a figure that the other lacks. */
  static boolean conflict(Shingles one, Shingles other) {
    int shared = one.shared(other);
    return shared < one.size() && shared < other.size();
  }

  private static Integer nearest(long[] words, int at) {
    for (int distance = 1; distance <= BEFORE; distance++) {
      Integer before = at >= distance ? NUMBERS.get(words[at - distance]) : null;
      if (before != null) {
        return before;
      }
      boolean inside = distance <= AFTER && at + distance < words.length;
      Integer after = inside ? NUMBERS.get(words[at + distance]) : null;
      if (after != null) {
        return after;
      }
    }
    return null;
  }

  private static Map<Long, Integer> measures() {
    List<List<String>> families =
        List.of(
            List.of("killed", "kills", "killing", "dead", "died", "die", "dies", "deaths", "toll"),
            List.of("injured", "injures", "injuring", "injuries", "wounded", "wounding", "hurt"),
            List.of("arrested", "arrests", "arresting", "detained", "detains", "held"),
            List.of("missing"));
    Map<Long, Integer> measures = new HashMap<>();
    for (int i = 0; i < families.size(); i++) {
      for (String word : families.get(i)) {
        measures.put(Words.hash(word), i + 1);
      }
    }
    return measures;
  }

  private static Map<Long, Integer> numbers() {
    String[] named =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ");
    Map<Long, Integer> numbers = new HashMap<>();
    for (int i = 0; i < named.length; i++) {
      numbers.put(Words.hash(named[i]), i);
    }
    for (int i = 0; i < 1000; i++) {
      numbers.put(Words.hash(Integer.toString(i)), i);
    }
    return numbers;
  }
}
