package dev.dateline.extract.claims;

import dev.dateline.text.Token;
import java.time.LocalDate;
import java.util.List;

/** Tells whether a sentence names a day or month that was over well before publication. */
final class PastDays {
  /** Longer ago than this a dated happening is another event's (codebook 1.2). */
  private static final int DAYS = 31;

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final int SHORTEST = 3;

  private PastDays() {}

  /**
   * @param published day of publication; null when unknown, then nothing is past
   */
  static boolean isNamedIn(List<Token> tokens, LocalDate published) {
    if (published == null) {
      return false;
    }
    for (int i = 1; i < tokens.size(); i++) {
      int month = month(tokens.get(i));
      if (month > 0 && isPast(tokens, i, month, published)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(List<Token> tokens, int at, int month, LocalDate published) {
    Token before = tokens.get(at - 1);
    int next = at + 1 < tokens.size() && tokens.get(at + 1).is(".") ? at + 2 : at + 1;
    int day = day(before) > 0 ? day(before) : next < tokens.size() ? day(tokens.get(next)) : 0;
    if (day == 0 && !before.is("in")) {
      return false;
    }
    int year = published.getYear();
    LocalDate last = LocalDate.of(year, month, day == 0 ? 28 : Math.min(day, 28));
    if (last.minusDays(DAYS).isAfter(published)) {
      last = last.minusYears(1); // a month yet to come is last year's
    }
    return last.plusDays(DAYS).isBefore(published);
  }

  /** 1 to 31, or 0 when the token is no day of a month. */
  private static int day(Token token) {
    String text = token.lower();
    int length = 0;
    int value = 0;
    while (length < text.length() && length < 3 && Character.isDigit(text.charAt(length))) {
      value = value * 10 + Character.digit(text.charAt(length), 10);
      length++;
    }
    String tail = text.substring(length);
    boolean bare = tail.isEmpty() || List.of("st", "nd", "rd", "th").contains(tail);
    return bare && length > 0 && value <= 31 ? value : 0;
  }

  /** 1 to 12, or 0 when the token is no month; a short form is one too. */
  private static int month(Token token) {
    String text = token.lower();
    if (text.length() < SHORTEST || token.kind() != Token.Kind.WORD) {
      return 0;
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      String name = MONTHS.get(i);
      boolean named =
          text.equals(name)
              || text.equals("sept") && i == 8
              || (text.length() == SHORTEST && name.startsWith(text));
      if (named) {
        return i + 1;
      }
    }
    return 0;
  }
}
