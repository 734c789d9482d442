package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.text.Token;
import java.util.List;

/** Looks for words of a class around a match. */
final class Guards {
  /** Tokens on either side of a match in which a word can make it something else. */
  private static final int REACH = 12;

  private final Lexicon lexicon;

  Guards(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the sentence has what a rule asks for {@code with}, and nothing it bars: unless. */
  boolean allow(RuleMatch match) {
    String with = match.rule().setting("with", "");
    return (with.isEmpty() || anyInSentence(with, match))
        && !anyNear(match.rule().setting("unless", ""), match);
  }

  /** Whether a word of one of some classes stands so near that it speaks of the match. */
  private boolean anyNear(String classes, RuleMatch match) {
    for (String name : classes.split(" ", -1)) {
      if (!name.isEmpty() && anyWithin(name, match, match.begin() - REACH, match.end() + REACH)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of one of some classes, parted by spaces, stands in the match's sentence. */
  boolean anyInSentence(String classes, RuleMatch match) {
    for (String name : classes.split(" ", -1)) {
      if (!name.isEmpty() && anyWithin(name, match, 0, match.sentence().tokens().size())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a class begins within a stretch of the match's sentence. */
  boolean anyWithin(String name, RuleMatch match, int from, int to) {
    List<Token> tokens = match.sentence().tokens();
    for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
      if (lexicon.longest(name, tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "The market beside the park": a square or a church may only tell where something is. */
  boolean isLandmark(RuleMatch match) {
    int[] target = match.parts().get("target");
    if (target == null || !match.rule().finds().equals("PUBLIC_SPACE_CLOSURE")) {
      return false;
    }
    return anyWithin("beside", match, target[0] - 3, target[0]);
  }

  /** The same before the match, no further than a mark that ends a clause. */
  boolean anyBefore(String name, RuleMatch match, int reach) {
    List<Token> tokens = match.sentence().tokens();
    for (int i = match.begin() - 1; i >= Math.max(0, match.begin() - reach); i--) {
      boolean ends = tokens.get(i).is(";") || tokens.get(i).is("but") || tokens.get(i).is("after");
      if (ends) {
        return false;
      }
      if (lexicon.longest(name, tokens, i) != null) {
        return true;
      }
    }
    return false;
  }
}
