package dev.dateline.text;

/** Reads single tokens of digits: groupings of all kinds, decimals, magnitudes, ranks, ranges. */
final class Numerals {
  /** Larger figures are no counts of people. */
  static final double LARGEST = 5e9;

  private Numerals() {}

  /**
   * The value of a token of digits.
   *
   * @return NaN when the token is no plain number: a time, an age, a range, a rank
   */
  static double value(String token) {
    String digits = token;
    double factor = 1;
    char last = digits.charAt(digits.length() - 1);
    if (digits.length() > 1 && Character.isLetter(last)) {
      factor = last == 'k' ? 1e3 : last == 'm' ? 1e6 : Double.NaN;
      digits = digits.substring(0, digits.length() - 1);
    }
    if (Double.isNaN(factor) || !isNumber(digits)) {
      return Double.NaN;
    }
    double value = Double.parseDouble(plain(digits));
    return value * factor > LARGEST ? Double.NaN : value * factor;
  }

  private static boolean isNumber(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (!(c >= '0' && c <= '9') && c != ',' && c != '.' && c != '\'') {
        return false;
      }
    }
    return token.length() <= 15;
  }

  /** Groups of three (or, in India, two) digits run together; one dot before others is decimal. */
  private static String plain(String digits) {
    int dots = 0;
    boolean threes = true;
    int since = -1;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.') {
        dots++;
        threes &= since < 0 ? i <= 3 && !digits.startsWith("0") : since == 3;
        since = 0;
      } else if (since >= 0) {
        since++;
      }
    }
    threes &= since == 3;
    String plain = digits.replace(",", "").replace("'", "");
    return dots > 1 || (dots == 1 && threes) ? plain.replace(".", "") : plain;
  }

  /** Whether a token is one group of three digits, which may follow a space in "10 000". */
  static boolean isTriple(Token token) {
    return token.text().length() == 3 && isNumber(token.text()) && token.text().indexOf(',') < 0;
  }
}
