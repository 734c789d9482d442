package dev.dateline.table;

/** Paths as Spark's readers take them, which read some characters of a name as a pattern. */
public final class LiteralPath {
  private static final String PATTERN_MARKS = "{}[]*?\\";

  private LiteralPath() {}

  /** The path with its own brackets, stars and question marks meant as they stand. */
  public static String of(String path) {
    StringBuilder literal = new StringBuilder(path.length() + 8);
    for (int i = 0; i < path.length(); i++) {
      if (PATTERN_MARKS.indexOf(path.charAt(i)) >= 0) {
        literal.append('\\');
      }
      literal.append(path.charAt(i));
    }
    return literal.toString();
  }
}
