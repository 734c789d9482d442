package dev.dateline.extract.claims;

import dev.dateline.text.Document;
import dev.dateline.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The day that an article speaks on: its publication day or, where the source gave none, that of
 * its dateline. What its other days are old or new by.
 *
 * @param day null when neither is known
 * @param year of that day; else the latest year that the text names; 0 when it names none
 */
record Clock(LocalDate day, int year) {
  /** Longer ago than this a dated happening is another event's (codebook 1.2). */
  static final int OLD_DAYS = 31;

  /** Within so many days of the article a dated happening is its news. */
  static final int NEWS_DAYS = 4;

  /** Tokens that a search for a dateline looks at. */
  private static final int HEAD = 60;

  /** Tokens between a dateline's day and the dash or agency that ends it. */
  private static final int TAIL = 12;

  private static final int CENTURY = 1900;

  static Clock of(Document document) {
    LocalDate day = document.published();
    if (day != null) {
      return new Clock(day, day.getYear());
    }
    List<Token> tokens = head(document);
    int latest = latestYear(document.text().source().reading());
    LocalDate dateline = dateline(tokens, latest);
    dateline = dateline == null ? heading(tokens, latest) : dateline;
    return dateline == null
        ? new Clock(null, latest)
        : new Clock(dateline, latest == 0 ? 0 : dateline.getYear());
  }

  private static List<Token> head(Document document) {
    List<Token> head = new ArrayList<>();
    for (int s = 0; s < document.text().sentences().size() && head.size() < HEAD; s++) {
      head.addAll(document.text().sentences().get(s).tokens());
    }
    return head.subList(0, Math.min(HEAD, head.size()));
  }

  /** "LIMA, 16 MAR 90 (EFE) --", "MOSCOW, March 24 (Sputnik) -", "from March 5, 2002". */
  private static LocalDate dateline(List<Token> tokens, int latest) {
    for (int i = 1; i < tokens.size(); i++) {
      int month = Months.of(tokens.get(i));
      if (month == 0) {
        continue;
      }
      DayOfMonth at = DayOfMonth.around(tokens, i);
      boolean from = tokens.get(i - 1).is("from") && i >= 2 && tokens.get(i - 2).is("is");
      if (at.day() > 0 && (from || endsDateline(tokens, at.end()))) {
        return dayOf(at.year() > 0 ? at.year() : latest > 0 ? latest : CENTURY, month, at);
      }
    }
    return null;
  }

  /** "THURSDAY, APRIL 11, 2013", "Nov 3, 2010 7:15 AM": a whole date over or in a lede. */
  private static LocalDate heading(List<Token> tokens, int latest) {
    for (int i = 0; i < tokens.size(); i++) {
      int month = Months.of(tokens.get(i));
      DayOfMonth at = month == 0 ? null : DayOfMonth.around(tokens, i);
      if (at != null && at.day() > 0 && at.year() > 0) {
        return at.year() == latest ? dayOf(latest, month, at) : null; // an older day is told of
      }
    }
    return null;
  }

  /** A day within its month, whatever day an archive writes. */
  private static LocalDate dayOf(int year, int month, DayOfMonth at) {
    return LocalDate.of(year, month, Math.min(at.day(), 28));
  }

  private static boolean endsDateline(List<Token> tokens, int from) {
    boolean bracket = from < tokens.size() && tokens.get(from).is("(");
    for (int i = from; i < Math.min(tokens.size(), from + (bracket ? TAIL : 2)); i++) {
      Token token = tokens.get(i);
      if (token.is("-") || token.is("--") || token.is("—") || token.is("–")) {
        return true;
      }
    }
    return false;
  }

  /** How many days before the article this day was; a month yet to come is last year's. */
  int daysSince(int ofYear, int month, int dayOfMonth) {
    int known = ofYear > 0 ? ofYear : day.getYear();
    LocalDate then = LocalDate.of(known, month, dayOfMonth == 0 ? 28 : Math.min(dayOfMonth, 28));
    if (ofYear == 0 && then.minusDays(OLD_DAYS).isAfter(day)) {
      then = then.minusYears(1);
    }
    return (int) Math.max(0, day.toEpochDay() - then.toEpochDay());
  }

  private static int latestYear(String text) {
    int latest = 0;
    for (int i = 0; i + 4 <= text.length(); i++) {
      char c = text.charAt(i);
      boolean starts =
          (c == '1' || c == '2') && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      if (starts && (i + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 4)))) {
        latest = Math.max(latest, Months.year(text.substring(i, i + 4)));
      }
    }
    return latest;
  }

  /**
   * The day and year that stand around a month's name.
   *
   * @param day 0 when none does
   * @param year 0 when none does
   * @param end one past the last token of it
   */
  record DayOfMonth(int day, int year, int end) {
    static DayOfMonth around(List<Token> tokens, int month) {
      int next = month + 1;
      if (next < tokens.size() && tokens.get(next).is(".")) {
        next++;
      }
      int day = month > 0 ? Months.day(tokens.get(month - 1)) : 0;
      if (day == 0 && next < tokens.size() && Months.day(tokens.get(next)) > 0) {
        day = Months.day(tokens.get(next));
        next++;
      }
      int at = next < tokens.size() && tokens.get(next).is(",") ? next + 1 : next;
      int year = at < tokens.size() ? Months.year(tokens.get(at).text()) : 0;
      if (year == 0 && day > 0 && at == next && at < tokens.size()) {
        year = Months.shortYear(tokens.get(at).text());
      }
      return new DayOfMonth(day, year, year > 0 ? at + 1 : next);
    }
  }
}
