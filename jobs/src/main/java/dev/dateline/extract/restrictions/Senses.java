package dev.dateline.extract.restrictions;

import dev.dateline.text.Token;
import java.util.List;

/** Tells words of a restriction's standing from the same words in another sense. */
final class Senses {
  private Senses() {}

  /** Whether a word that could tell a standing, found from {@code at} to {@code end}, does not. */
  static boolean isOther(List<Token> tokens, int at, int end) {
    return isMonth(tokens, at) || isMadePossible(tokens, at) || isOverSomething(tokens, end);
  }

  /** "The curfew made it possible to". */
  private static boolean isMadePossible(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).is("possible") && tokens.get(at - 1).is("it");
  }

  /** "The curfew is over the top", "is over three weeks old". */
  private static boolean isOverSomething(List<Token> tokens, int end) {
    if (!tokens.get(end - 1).is("over") || end == tokens.size()) {
      return false;
    }
    return switch (tokens.get(end).lower()) {
      case ",", ".", ";", "and", "but", "in", "for", "on", "after", "at", "now", "as" -> false;
      default -> true;
    };
  }

  /** "Declared in May" plans nothing. */
  private static boolean isMonth(List<Token> tokens, int at) {
    if (at == 0 || !tokens.get(at).is("may")) {
      return false;
    }
    return switch (tokens.get(at - 1).lower()) {
      case "in", "since", "last", "until", "till", "of", "from", "by", "early", "late", "on" ->
          true;
      default -> Character.isDigit(tokens.get(at - 1).lower().charAt(0));
    };
  }
}
