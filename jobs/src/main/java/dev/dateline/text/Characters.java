package dev.dateline.text;

/**
 * What kind of character one is, looked up for those of ASCII, which news is nearly all of: Java's
 * own tables took a fifth of the time of reading.
 */
final class Characters {
  private static final int ASCII = 128;
  private static final byte SPACE = 1;
  private static final byte LETTER = 2;
  private static final byte DIGIT = 4;

  private static final byte[] KINDS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      int space = Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : 0;
      int letter = Character.isLetter(c) ? LETTER : 0;
      int digit = Character.isDigit(c) ? DIGIT : 0;
      KINDS[c] = (byte) (space | letter | digit);
    }
  }

  private Characters() {}

  /** White space of any kind, hard spaces included. */
  static boolean isSpace(char c) {
    return c < ASCII
        ? (KINDS[c] & SPACE) != 0
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isLetter(char c) {
    return c < ASCII ? (KINDS[c] & LETTER) != 0 : Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c < ASCII ? (KINDS[c] & DIGIT) != 0 : Character.isDigit(c);
  }

  static boolean isLetterOrDigit(char c) {
    return c < ASCII ? (KINDS[c] & (LETTER | DIGIT)) != 0 : Character.isLetterOrDigit(c);
  }

  static boolean isUpper(char c) {
    return c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /** In lower case; a character of one length always, so that positions stay. */
  static char lower(char c) {
    return c < ASCII ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }
}
