package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.model.Scope;
import dev.dateline.text.Document;
import dev.dateline.text.Token;
import java.util.List;

/** Tells the article's own news from what it recalls (codebook 1.2). */
final class ScopeReader {
  private static final int OLDEST = 1850;
  private static final int NEWEST = 2100;
  private static final int YEAR_DIGITS = 4;

  /** Tokens around a match in which a year speaks of it. */
  private static final int REACH = 12;

  private final Lexicon lexicon;

  ScopeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Scope read(Document document, RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    int from = Math.max(0, match.begin() - REACH);
    int to = Math.min(tokens.size(), match.end() + REACH);
    for (int i = from; i < to; i++) {
      boolean past = lexicon.longest("past", tokens, i) != null;
      if (past || isPastYear(document, tokens, i)) {
        return Scope.BACKGROUND;
      }
    }
    return Scope.EVENT;
  }

  private static boolean isPastYear(Document document, List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    if (word.length() != YEAR_DIGITS || !word.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int year = Integer.parseInt(word);
    boolean introduced =
        at > 0
            && switch (tokens.get(at - 1).lower()) {
              case "in", "since", "of", "the", "from", "during", "until" -> true;
              default -> false;
            };
    return introduced
        && year > OLDEST
        && year < NEWEST
        && document.published() != null
        && year < document.published().getYear();
  }
}
