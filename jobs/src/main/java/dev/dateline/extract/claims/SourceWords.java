package dev.dateline.extract.claims;

import dev.dateline.model.SourceKind;
import dev.dateline.text.RuleFiles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that tell the kind of a source, from {@code source-words.tsv}. */
final class SourceWords {
  private final Map<String, SourceKind> kinds = new HashMap<>();

  /** Ranks of kinds: the earlier one wins. */
  private final Map<SourceKind, Integer> ranks = new LinkedHashMap<>();

  static SourceWords of(RuleFiles files) {
    return files.once(SourceWords.class, SourceWords::load);
  }

  /** The kind of whoever is named by words in lower case; {@code NONE} when none of them tells. */
  SourceKind kind(List<String> words) {
    SourceKind best = SourceKind.NONE;
    for (int i = 0; i < words.size(); i++) {
      best = first(best, kinds.get(words.get(i)));
      if (i + 1 < words.size()) {
        best = first(best, kinds.get(words.get(i) + " " + words.get(i + 1)));
      }
    }
    return best;
  }

  private SourceKind first(SourceKind known, SourceKind other) {
    if (other == null || known == other) {
      return known;
    }
    return known == SourceKind.NONE || ranks.get(other) < ranks.get(known) ? other : known;
  }

  private static SourceWords load(RuleFiles files) {
    SourceWords words = new SourceWords();
    files.lines(
        "source-words",
        2,
        2,
        cells -> {
          SourceKind kind = SourceKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
          words.ranks.putIfAbsent(kind, words.ranks.size());
          words.kinds.put(cells[1], kind);
        });
    return words;
  }
}
