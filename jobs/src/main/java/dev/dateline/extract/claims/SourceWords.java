package dev.dateline.extract.claims;

import dev.dateline.model.SourceKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that tell the kind of a source, from {@code source-words.tsv}. */
final class SourceWords {
  private static final String FILE = "/dev/dateline/lexicon/en/source-words.tsv";
  private static final SourceWords SHIPPED = load();

  private final Map<String, SourceKind> kinds = new HashMap<>();

  /** Ranks of kinds: the earlier one wins. */
  private final Map<SourceKind, Integer> ranks = new LinkedHashMap<>();

  static SourceWords shipped() {
    return SHIPPED;
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

  private static SourceWords load() {
    SourceWords words = new SourceWords();
    try (InputStream in = SourceWords.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] columns = line.split("\t", -1);
          SourceKind kind = SourceKind.valueOf(columns[0].toUpperCase(Locale.ROOT));
          words.ranks.putIfAbsent(kind, words.ranks.size());
          words.kinds.put(columns[1], kind);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return words;
  }
}
