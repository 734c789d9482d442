package dev.dateline.extract.claims;

import dev.dateline.model.SourceKind;
import dev.dateline.text.RuleFiles;
import java.util.List;

/** The words that tell the kind of a source, from {@code source-words.tsv}. */
final class SourceWords {
  private final RankedWords<SourceKind> words;

  private SourceWords(RankedWords<SourceKind> words) {
    this.words = words;
  }

  static SourceWords of(RuleFiles files) {
    return files.once(SourceWords.class, SourceWords::load);
  }

  private static SourceWords load(RuleFiles files) {
    return new SourceWords(
        RankedWords.load(files, "source-words", SourceKind.class, SourceKind.NONE));
  }

  /** The kind of whoever is named by words in lower case; {@code NONE} when none of them tells. */
  SourceKind kind(List<String> named) {
    return words.best(named, 0, named.size());
  }
}
