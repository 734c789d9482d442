package dev.dateline.cluster;

import dev.dateline.text.Token;

/** Words as clustering compares them: lower case, common English endings taken off. */
final class Terms {
  private static final int LONGEST = 40;

  private Terms() {}

  /** The term of a token, or null when it says nothing: marks, single letters, endless strings. */
  static String of(Token token) {
    if (token.kind() == Token.Kind.MARK || token.lower().length() > LONGEST) {
      return null;
    }
    String word = token.lower();
    boolean digit = Character.isDigit(word.charAt(0));
    if (word.length() < 2 && !digit || word.charAt(0) == '\'') {
      return null;
    }
    return digit ? word : stem(word);
  }

  /** Takes off plural, -ing and -ed; a light hand, so that different words stay different. */
  static String stem(String word) {
    if (word.length() <= 4) {
      return word;
    }
    String stem = singular(word);
    if (stem.endsWith("ing") && stem.length() > 6) {
      return stem.substring(0, stem.length() - 3);
    }
    if (stem.endsWith("ed") && stem.length() > 5) {
      return stem.substring(0, stem.length() - 2);
    }
    return stem;
  }

  private static String singular(String word) {
    int length = word.length();
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("es") && "sxz".indexOf(word.charAt(length - 3)) >= 0) {
      return word.substring(0, length - 2);
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural ? word.substring(0, length - 1) : word;
  }
}
