package dev.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases to be found in texts, each with a value. A text is looked through word by word:
 * only where its word begins a phrase are characters compared, so the time is linear in the text.
 * Case and the shape of apostrophes make no difference. Immutable; looks may run in parallel.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
  /** Takes what was found. */
  @FunctionalInterface
  public interface Visitor<V> {
    /**
     * Called in the order of first characters, for a shorter phrase before a longer one.
     *
     * @param begin UTF-16 index of the first character in the reading view
     * @param end one past the last
     */
    void found(int begin, int end, V value);
  }

  private record Phrase<V>(String text, V value) {}

  /** Phrases by the key of their first word; open addressing, a power of two of places. */
  private final Phrase<V>[][] places;

  /** Keys by place, 0 where there is none: most words of a text are looked up here alone. */
  private final int[] keys;

  /**
   * @param phrases in lower case; each begins with a letter or a digit
   * @throws IllegalArgumentException when one does not
   */
  public PhraseTable(Map<String, V> phrases) {
    Map<Integer, List<Phrase<V>>> byKey = new HashMap<>();
    phrases.forEach(
        (text, value) -> {
          WordRuns runs = WordRuns.of(text);
          if (runs.size() == 0 || runs.begin(0) != 0) {
            throw new IllegalArgumentException("'" + text + "' does not begin with a word");
          }
          byKey
              .computeIfAbsent(key(runs.hash(0)), key -> new ArrayList<>(1))
              .add(new Phrase<>(text, value));
        });
    int capacity = Integer.highestOneBit(Math.max(8, byKey.size() * 4));
    this.places = newPlaces(capacity);
    this.keys = new int[capacity];
    byKey.forEach(this::put);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <V> Phrase<V>[][] newPlaces(int capacity) {
    return new Phrase[capacity][];
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void put(int key, List<Phrase<V>> phrases) {
    phrases.sort(
        java.util.Comparator.<Phrase<V>>comparingInt(phrase -> phrase.text().length())
            .thenComparing(Phrase::text));
    int at = place(key);
    while (keys[at] != 0) {
      at = (at + 1) & (keys.length - 1);
    }
    places[at] = phrases.toArray(new Phrase[0]);
    keys[at] = key;
  }

  /** The hash of a word, never 0. */
  private static int key(int hash) {
    return hash == 0 ? 1 : hash;
  }

  private int place(int key) {
    return (key ^ (key >>> 15)) * 0x9E3779B9 >>> 8 & (keys.length - 1);
  }

  /** Shows every whole phrase in a passage: no letter or digit stands right before or after it. */
  public void visit(Passage passage, Visitor<V> visitor) {
    String text = passage.source().reading();
    WordRuns runs = passage.runs();
    for (int run = 0; run < runs.size(); run++) {
      int key = key(runs.hash(run));
      for (int at = place(key); keys[at] != 0; at = (at + 1) & (keys.length - 1)) {
        if (keys[at] == key) {
          compare(text, runs.begin(run), places[at], visitor);
          break;
        }
      }
    }
  }

  private static <V> void compare(String text, int begin, Phrase<V>[] phrases, Visitor<V> visitor) {
    for (Phrase<V> phrase : phrases) {
      int end = begin + phrase.text().length();
      if (end <= text.length()
          && (end == text.length() || !Characters.isLetterOrDigit(text.charAt(end)))
          && stands(phrase.text(), text, begin)) {
        visitor.found(begin, end, phrase.value());
      }
    }
  }

  private static boolean stands(String phrase, String text, int begin) {
    for (int i = 0; i < phrase.length(); i++) {
      if (lower(text.charAt(begin + i)) != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c == '\u2019' || c == '\u2018' ? '\'' : Characters.lower(c);
  }
}
