package dev.dateline.report;

/**
 * The words around a quote, cut to its sentence as well as punctuation tells, and never longer than
 * a reader wants.
 */
final class Context {
  private Context() {}

  /** What leads up to the quote. Starts with an ellipsis where a sentence was cut. */
  static String before(String before) {
    if (before == null || before.isBlank()) {
      return "";
    }
    int begin = 0;
    boolean cut = before.codePointCount(0, before.length()) >= Reach.CODE_POINTS;
    for (int i = before.length() - 2; i >= 0; i--) {
      if (endsSentence(before, i)) {
        begin = i + 1;
        cut = false;
        break;
      }
    }
    if (cut) {
      int space = before.indexOf(' ');
      begin = space < 0 ? 0 : space;
    }
    String kept = Shown.line(before.substring(begin));
    if (kept.isBlank()) {
      return "";
    }
    return cut ? "\u2026 " + kept + gap(before) : kept.stripLeading() + gap(before);
  }

  /** What follows the quote. Ends with an ellipsis where a sentence was cut. */
  static String after(String after) {
    if (after == null || after.isBlank()) {
      return "";
    }
    int end = after.length();
    boolean cut = after.codePointCount(0, after.length()) >= Reach.CODE_POINTS;
    for (int i = 0; i < after.length(); i++) {
      if (endsSentence(after, i) || i == after.length() - 1 && after.charAt(i) == '.') {
        end = i + 1;
        cut = false;
        break;
      }
    }
    if (cut) {
      int space = after.lastIndexOf(' ');
      end = space <= 0 ? after.length() : space;
    }
    String kept = Shown.line(after.substring(0, end));
    return (Character.isWhitespace(after.charAt(0)) && !kept.startsWith(" ") ? " " : "")
        + kept
        + (cut ? "\u2026" : "");
  }

  private static String gap(String before) {
    return Character.isWhitespace(before.charAt(before.length() - 1)) ? " " : "";
  }

  /** A stop with a space and a capital or a quotation mark after it, or a blank line. */
  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }
    if (c != '.' && c != '?' && c != '!' && c != '"' && c != '\u201d') {
      return false;
    }
    boolean closes =
        c == '.' || c == '?' || c == '!' || at > 0 && ".?!".indexOf(text.charAt(at - 1)) >= 0;
    if (!closes || at + 1 >= text.length() || !Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    boolean initial =
        at >= 2
            && Character.isUpperCase(text.charAt(at - 1))
            && !Character.isLetter(text.charAt(at - 2));
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return !initial && (next == text.length() || !Character.isLowerCase(text.charAt(next)));
  }
}
