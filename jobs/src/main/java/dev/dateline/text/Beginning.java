package dev.dateline.text;

/**
 * As much of a field as is read. Some of what reading asks about an article compares everything in
 * it with everything else, which no news report is long enough to make slow; a file of a million
 * lines that somebody takes for one article is.
 */
public final class Beginning {
  /** UTF-16 units of a field that are read: more than thirty thousand words. */
  public static final int LONGEST = 200_000;

  /** The last sentence may be looked for so far back, lest half of one be read as a whole. */
  private static final int BACK = 4_000;

  private Beginning() {}

  /** Whether a field is longer than what is read of it. */
  public static boolean isPartOf(String field) {
    return field.length() > LONGEST;
  }

  /** The field itself, or its beginning up to the end of a line, a sentence or at least a word. */
  static String of(String field) {
    if (!isPartOf(field)) {
      return field;
    }
    for (String end : new String[] {"\n", ". ", " "}) {
      int at = field.lastIndexOf(end, LONGEST - end.length());
      if (at >= LONGEST - BACK) {
        return field.substring(0, at + end.length());
      }
    }
    boolean halves = Character.isHighSurrogate(field.charAt(LONGEST - 1));
    return field.substring(0, halves ? LONGEST - 1 : LONGEST);
  }
}
