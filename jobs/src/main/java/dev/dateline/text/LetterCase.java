package dev.dateline.text;

/** How a text is written; in a text of one case, capitals tell no names. */
public enum LetterCase {
  MIXED,
  UPPER,
  LOWER;

  private static final int SAMPLE = 2000;

  /** Judges by the first {@value #SAMPLE} characters: nearly all letters of one case decide. */
  public static LetterCase of(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
      char c = text.charAt(i);
      if (Characters.isUpper(c)) {
        upper++;
      } else if (Characters.isLower(c)) {
        lower++;
      }
    }
    if (upper > 9 * lower) {
      return UPPER;
    }
    // News in mixed case has three capitals and more in a hundred letters; a lower-cased archive
    // has
    // a few in what its site put around the article. A short text without names has hardly more,
    // but its sentences begin with one.
    return upper * 60 < lower && !beginsWithCapitals(text) ? LOWER : MIXED;
  }

  private static boolean beginsWithCapitals(String text) {
    int upper = 0;
    int lower = 0;
    boolean begins = true;
    boolean ended = false;
    for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
      char c = text.charAt(i);
      if (c == '\n' || ended && Character.isWhitespace(c)) {
        begins = true;
      }
      ended = c == '.' || c == '!' || c == '?' || ended && !Characters.isLetterOrDigit(c);
      if (begins && Characters.isLetter(c)) {
        upper += Characters.isUpper(c) ? 1 : 0;
        lower += Characters.isLower(c) ? 1 : 0;
        begins = false;
      }
    }
    return upper > lower;
  }
}
