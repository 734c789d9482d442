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

  /** Phrases by the hash of their first word; open addressing, a power of two of places. */
  private final Phrase<V>[][] places;

  private final int[] hashes;

  /**
   * @param phrases in lower case; each begins with a letter or a digit
   * @throws IllegalArgumentException when one does not
   */
  public PhraseTable(Map<String, V> phrases) {
    Map<Integer, List<Phrase<V>>> byHash = new HashMap<>();
    phrases.forEach(
        (text, value) -> {
          WordRuns runs = WordRuns.of(text);
          if (runs.size() == 0 || runs.begin(0) != 0) {
            throw new IllegalArgumentException("'" + text + "' does not begin with a word");
          }
          byHash
              .computeIfAbsent(runs.hash(0), hash -> new ArrayList<>(1))
              .add(new Phrase<>(text, value));
        });
    int capacity = Integer.highestOneBit(Math.max(8, byHash.size() * 4));
    this.places = newPlaces(capacity);
    this.hashes = new int[capacity];
    byHash.forEach(this::put);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <V> Phrase<V>[][] newPlaces(int capacity) {
    return new Phrase[capacity][];
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void put(int hash, List<Phrase<V>> phrases) {
    phrases.sort(
        java.util.Comparator.<Phrase<V>>comparingInt(phrase -> phrase.text().length())
            .thenComparing(Phrase::text));
    int at = place(hash);
    while (places[at] != null) {
      at = (at + 1) & (places.length - 1);
    }
    places[at] = phrases.toArray(new Phrase[0]);
    hashes[at] = hash;
  }

  private int place(int hash) {
    return (hash ^ (hash >>> 15)) * 0x9E3779B9 >>> 8 & (places.length - 1);
  }

  /** Shows every whole phrase in a passage: no letter or digit stands right before or after it. */
  public void visit(Passage passage, Visitor<V> visitor) {
    String text = passage.source().reading();
    WordRuns runs = passage.runs();
    for (int run = 0; run < runs.size(); run++) {
      int hash = runs.hash(run);
      for (int at = place(hash); places[at] != null; at = (at + 1) & (places.length - 1)) {
        if (hashes[at] == hash) {
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
