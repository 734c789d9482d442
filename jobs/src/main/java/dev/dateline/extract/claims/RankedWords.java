package dev.dateline.extract.claims;

import dev.dateline.text.RuleFiles;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words and pairs of words that tell a class, from a lexicon of class and entry. Where several
 * tell, the class that stands first in the file wins.
 */
final class RankedWords<E extends Enum<E>> {
  private final E none;
  private final Map<String, E> classes = new HashMap<>();
  private final Map<E, Integer> ranks;

  private RankedWords(Class<E> type, E none) {
    this.none = none;
    this.ranks = new EnumMap<>(type);
  }

  /**
   * @param none what is told where no word tells
   */
  static <E extends Enum<E>> RankedWords<E> load(
      RuleFiles files, String lexicon, Class<E> type, E none) {
    RankedWords<E> words = new RankedWords<>(type, none);
    files.lines(
        lexicon,
        2,
        2,
        cells -> {
          E told = Enum.valueOf(type, cells[0].toUpperCase(Locale.ROOT));
          words.ranks.putIfAbsent(told, words.ranks.size());
          words.classes.put(cells[1], told);
        });
    return words;
  }

  /** The class told by words in lower case that begin in a stretch of a row. */
  E best(List<String> row, int from, int to) {
    E best = none;
    for (int i = from; i < to; i++) {
      best = first(best, classes.get(row.get(i)));
      if (i + 1 < row.size()) {
        best = first(best, classes.get(row.get(i) + " " + row.get(i + 1)));
      }
    }
    return best;
  }

  private E first(E known, E other) {
    if (other == null || known == other) {
      return known;
    }
    return known == none || ranks.get(other) < ranks.get(known) ? other : known;
  }
}
