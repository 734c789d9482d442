package dev.dateline.extract.unrest;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.model.Coded;
import dev.dateline.model.EventKind;
import dev.dateline.text.Passage;
import dev.dateline.text.PhraseTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
          "court",
          "market",
          "sport",
          "arts",
          "nature",
          "attack",
          "crime",
          "accident",
          "politics",
          "talk");

  /**
   * A word found.
   *
   * @param wordClass number of its class in {@link #CLASSES}
   * @param kind what it says of the event; null when nothing
   * @param begin UTF-16 index of its first character
   */
  record Hit(int wordClass, EventKind kind, int begin, int end) {}

  private record Meaning(int wordClass, EventKind kind) {}

  private static final String MARCH = "march";
  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "since", "until", "till", "last", "this", "next", "early", "late", "mid", "every",
          "by", "from", "of", "before", "after");

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
          if (isWhole(text, begin, end) && !isMonth(text, begin, end)) {
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

  /** "March 12", "12 March", "in March": the month, in which nobody need march. */
  private static boolean isMonth(String text, int begin, int end) {
    if (end - begin != MARCH.length() || !text.regionMatches(true, begin, MARCH, 0, end - begin)) {
      return false;
    }
    int next = end;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
      next++;
    }
    int last = begin - 1;
    while (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    boolean dated =
        next > end && next < text.length() && isDigit(text.charAt(next))
            || last >= 0 && last < begin - 1 && isOfDay(text, last);
    boolean named = text.charAt(begin) == 'M' && text.charAt(begin + 1) == 'a';
    return dated || named && BEFORE_MONTHS.contains(wordUpTo(text, last));
  }

  private static String wordUpTo(String text, int last) {
    int at = last;
    while (at >= 0 && Character.isLetter(text.charAt(at))) {
      at--;
    }
    return text.substring(at + 1, last + 1);
  }

  /** Whether "12", "12th" or "1st" ends here. */
  private static boolean isOfDay(String text, int last) {
    int at = last;
    while (at >= 0 && last - at < 2 && Character.isLetter(text.charAt(at))) {
      at--;
    }
    return at >= 0 && isDigit(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A part of a hyphenated word is another word. */
  private static boolean isWhole(String text, int begin, int end) {
    return (begin == 0 || text.charAt(begin - 1) != '-')
        && (end == text.length() || text.charAt(end) != '-');
  }
}
