package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.text.Token;
import java.util.List;

/** Tells what is said not to be from what was not done: "denied a ban", "did not ban". */
final class Denials {
  /** What a denied rumour tells may be long. */
  private static final int REACH_OF_RUMOUR = 20;

  private static final int WORDS_TO_INTENT = 2;

  private final Lexicon lexicon;

  Denials(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Denied a rumour that troops would come", "denied that it had closed". */
  boolean isRumour(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    int first = Math.max(0, match.begin() - REACH_OF_RUMOUR);
    for (int i = match.begin() - 1; i >= first && !tokens.get(i).is(";"); i--) {
      if (lexicon.longest("st_deny", tokens, i) == null || isPlain(match, i)) {
        continue;
      }
      if (tokens.get(i).lower().startsWith("den") && opensClause(tokens, i + 1)) {
        return true;
      }
      for (int k = i + 1; k <= Math.min(match.begin() - 1, i + 3); k++) {
        if (lexicon.longest("st_rumour", tokens, k) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Denied that", "denied it had": not "denied it a permit". */
  private static boolean opensClause(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.is("that") || token.is("having")) {
      return true;
    }
    return at + 1 < tokens.size()
        && switch (tokens.get(at + 1).lower()) {
          case "had", "has", "have", "was", "were" -> true;
          default -> false;
        };
  }

  /** Not done, rather than said not to be done. */
  static boolean isPlain(RuleMatch match, int at) {
    return switch (match.sentence().tokens().get(at).lower()) {
      case "not", "n't", "never", "no", "without", "nor", "neither", "cannot", "none" -> true;
      default -> false;
    };
  }

  /** "No plans to ban", "will not ban": a plain word by which an authority speaks for itself. */
  boolean isRefusal(RuleMatch match, int at) {
    List<Token> tokens = match.sentence().tokens();
    for (int i = at + 1; i <= Math.min(at + WORDS_TO_INTENT, match.begin() - 1); i++) {
      if (lexicon.longest("st_intent", tokens, i) != null) {
        return true;
      }
    }
    return at > 0
        && switch (tokens.get(at - 1).lower()) {
          case "will", "would", "wo", "shall" -> true;
          default -> false;
        };
  }
}
