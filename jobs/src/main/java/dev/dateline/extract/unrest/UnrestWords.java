package dev.dateline.extract.unrest;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.model.Coded;
import dev.dateline.model.EventKind;
import dev.dateline.text.Passage;
import dev.dateline.text.PhraseTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Finds the words of {@code unrest.tsv} in a text in one look at each of its words. */
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

  private final PhraseTable<Meaning> table;

  UnrestWords(Lexicon lexicon) {
    TreeMap<String, Meaning> meanings = new TreeMap<>();
    for (int i = 0; i < CLASSES.size(); i++) {
      for (Lexicon.Entry entry : lexicon.entries(CLASSES.get(i))) {
        String kind = entry.get("kind");
        EventKind vote = kind == null ? null : Coded.parse(EventKind.class, kind);
        meanings.putIfAbsent(entry.text(), new Meaning(i, vote));
      }
    }
    this.table = new PhraseTable<>(meanings);
  }

  /** Whole words and phrases in order, the longest of those that overlap. */
  List<Hit> in(Passage passage) {
    String text = passage.source().reading();
    List<Hit> found = new ArrayList<>();
    table.visit(
        passage,
        (begin, end, meaning) -> {
          if (isWhole(text, begin, end)) {
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

  /** A part of a hyphenated word is another word. */
  private static boolean isWhole(String text, int begin, int end) {
    return (begin == 0 || text.charAt(begin - 1) != '-')
        && (end == text.length() || text.charAt(end) != '-');
  }
}
