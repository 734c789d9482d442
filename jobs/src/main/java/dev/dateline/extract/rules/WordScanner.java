package dev.dateline.extract.rules;

import dev.dateline.text.Document;
import dev.dateline.text.Passage;
import dev.dateline.text.PhraseTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the words of some classes over a whole article in one pass, without cutting it into
 * tokens. Immutable; counts may run in parallel.
 */
public final class WordScanner {
  private final PhraseTable<List<String>> words;

  public WordScanner(Lexicon lexicon, String... classes) {
    TreeMap<String, List<String>> byWord = new TreeMap<>();
    for (String name : classes) {
      for (String word : lexicon.words(name)) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(name);
      }
    }
    this.words = new PhraseTable<>(byWord);
  }

  /** How often words of each class stand in the article; classes without any are left out. */
  public Map<String, Integer> count(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    for (Passage passage : document.passages()) {
      words.visit(
          passage,
          (begin, end, names) -> names.forEach(name -> counts.merge(name, 1, Integer::sum)));
    }
    return counts;
  }
}
