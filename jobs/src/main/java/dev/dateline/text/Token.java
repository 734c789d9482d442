package dev.dateline.text;

/**
 * A word, number or punctuation mark.
 *
 * @param begin UTF-16 index of its first character in the field's reading view
 * @param end one past its last character
 * @param text as written
 * @param lower in lower case, curly quotes straightened: what lexicons are keyed by
 */
public record Token(int begin, int end, String text, String lower, Kind kind) {
  /** What a token is made of. */
  public enum Kind {
    /** Letters, with inner apostrophes, hyphens and the dots of initials. */
    WORD,
    /** Begins with a digit: 6, 4,000, 1.5, 3rd, 4-member, 10pm. */
    NUMBER,
    /** Anything else: one mark a token. */
    MARK
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether the token begins with a capital. Says little in a text of one case. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
