package dev.dateline.extract.unrest;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.dateline.extract.rules.Lexicon;
import dev.dateline.model.Coded;
import dev.dateline.model.EventKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Finds the words of {@code unrest.tsv} in a text in one pass of an automaton. */
final class UnrestWords {
  /** The classes that have weights, in the order of their numbers. */
  static final List<String> CLASSES =
      List.of(
          "gathering",
          "action",
          "police",
          "strike",
          "violence",
          "response",
          "past",
          "market",
          "sport",
          "nature",
          "attack",
          "crime",
          "accident",
          "politics");

  /**
   * A word found.
   *
   * @param wordClass number of its class in {@link #CLASSES}
   * @param kind what it says of the event; null when nothing
   * @param begin UTF-16 index of its first character
   */
  record Hit(int wordClass, EventKind kind, int begin, int end) {}

  private record Meaning(int wordClass, EventKind kind) {}

  private final AhoCorasickDoubleArrayTrie<Meaning> automaton = new AhoCorasickDoubleArrayTrie<>();

  UnrestWords(Lexicon lexicon) {
    TreeMap<String, Meaning> meanings = new TreeMap<>();
    for (int i = 0; i < CLASSES.size(); i++) {
      for (Lexicon.Entry entry : lexicon.entries(CLASSES.get(i))) {
        String kind = entry.get("kind");
        EventKind vote = kind == null ? null : Coded.parse(EventKind.class, kind);
        meanings.putIfAbsent(entry.text(), new Meaning(i, vote));
      }
    }
    automaton.build(meanings);
  }

  /** Whole words and phrases in order, the longest of those that overlap. */
  List<Hit> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      lower = text; // letters that change length in lower case: rare, and read as they are
    }
    List<Hit> found = new ArrayList<>();
    String scanned = lower;
    automaton.parseText(
        scanned,
        (begin, end, meaning) -> {
          if (isWhole(scanned, begin, end)) {
            found.add(new Hit(meaning.wordClass(), meaning.kind(), begin, end));
          }
        });
    found.sort(
        Comparator.comparingInt(Hit::begin).thenComparing(Hit::end, Comparator.reverseOrder()));
    List<Hit> apart = new ArrayList<>(found.size());
    int end = 0;
    for (Hit hit : found) {
      if (hit.begin() >= end) {
        apart.add(hit);
        end = hit.end();
      }
    }
    return apart;
  }

  private static boolean isWhole(String text, int begin, int end) {
    return (begin == 0 || !isWordCharacter(text.charAt(begin - 1)))
        && (end == text.length() || !isWordCharacter(text.charAt(end)));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
