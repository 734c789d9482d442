package dev.dateline.extract.claims;

import dev.dateline.text.MonthNames;
import dev.dateline.text.Token;
import java.util.List;

/** Reads the names of months, days of a month and years. */
final class Months {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2035;

  private Months() {}

  /** 1 to 12, or 0 when the token is no month; a short form is one too. */
  static int of(Token token) {
    return token.kind() == Token.Kind.WORD ? MonthNames.number(token.lower()) : 0;
  }

  /** 1 to 31, or 0 when the token is no day of a month. */
  static int day(Token token) {
    String text = token.lower();
    int length = 0;
    int value = 0;
    while (length < text.length() && length < 3 && isDigit(text.charAt(length))) {
      value = value * 10 + (text.charAt(length) - '0');
      length++;
    }
    String tail = text.substring(length);
    boolean bare = tail.isEmpty() || List.of("st", "nd", "rd", "th").contains(tail);
    return bare && length > 0 && value <= 31 ? value : 0;
  }

  /** A year of the last or this century in four figures; 0 for anything else. */
  static int year(String text) {
    if (text.length() != 4) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      if (!isDigit(text.charAt(i))) {
        return 0;
      }
      year = year * 10 + (text.charAt(i) - '0');
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** The year of "31 OCT 89"; 0 for what is no such figure. */
  static int shortYear(String text) {
    boolean two = text.length() == 2 && isDigit(text.charAt(0)) && isDigit(text.charAt(1));
    int value = two ? Integer.parseInt(text) : 0;
    return value > 31 ? FIRST_YEAR + value : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
