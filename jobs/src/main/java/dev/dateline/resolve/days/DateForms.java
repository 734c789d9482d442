package dev.dateline.resolve.days;

import dev.dateline.model.DayPrecision;
import dev.dateline.resolve.toponyms.Words;
import java.time.LocalDate;

/** Dates by the calendar: "March 5, 2002", "8 FEB 89", "5-7 March", "2024-11-26", "in May 2010". */
final class DateForms {
  /** Between a date's first figure and its third, blanks included: " / 11 / ". */
  private static final int LONGEST_FIGURES = 8;

  private final Words words;
  private final LocalDate anchor;
  private final int latestYear;
  private int defaultYear;

  DateForms(Words words, DayAnchor anchor) {
    this.words = words;
    this.anchor = anchor.day();
    this.defaultYear = anchor.year();
    this.latestYear = anchor.latestYear();
  }

  /** A date that begins at the word, a weekday before it included; null when there is none. */
  Span at(int at) {
    if (Calendar.weekday(words.folded(at)) != null && closeTo(at)) {
      Span date = withWeekday(date(at + 1), at);
      if (date != null && date.precision() != DayPrecision.YEAR) {
        return new Span(at, date.last(), date.first(), date.end(), date.precision());
      }
      return dayOfMonthAfter(at);
    }
    return date(at);
  }

  /**
   * "Sunday, January 3" in a text that names 2016 is of 2016 if it was a Sunday then, or else of
   * the year after; where it was neither, its year is not known.
   */
  private Span withWeekday(Span date, int weekday) {
    boolean open = date != null && date.first() == null && date.precision() == DayPrecision.DAY;
    if (!open || latestYear < 0) {
      return date;
    }
    for (int year = latestYear; year <= latestYear + 1; year++) {
      defaultYear = year;
      Span dated = date(weekday + 1);
      defaultYear = -1;
      boolean fits =
          dated != null
              && dated.first() != null
              && dated.first().getDayOfWeek() == Calendar.weekday(words.folded(weekday));
      if (fits) {
        return dated;
      }
    }
    return date;
  }

  /** Whether only marks that may stand inside a date part the word from the next. */
  private boolean closeTo(int at) {
    if (at + 1 >= words.size() || words.begin(at + 1) - words.end(at) > 3) {
      return false;
    }
    String gap = words.gap(at).strip();
    return gap.isEmpty()
        || gap.equals(",")
        || gap.equals("(")
        || gap.equals("[")
        || gap.equals(".")
        || gap.equals(".,")
        || gap.equals("-")
        || gap.equals("\u2013");
  }

  /** "Wednesday the 5th", "Saturday, the 8th": the nearest such day that is that weekday. */
  private Span dayOfMonthAfter(int at) {
    int figure = words.folded(at + 1).equals("the") ? at + 2 : at + 1;
    boolean ordinal = words.isNumber(figure) && Character.isLetter(last(words.folded(figure)));
    int day = ordinal ? Calendar.dayOfMonth(words.folded(figure)) : -1;
    if (day < 0 || anchor == null || !words.joinsNext(figure - 1)) {
      return null;
    }
    for (int months = 0; months >= -2; months--) {
      LocalDate month = anchor.withDayOfMonth(1).plusMonths(months);
      LocalDate candidate = Calendar.day(month.getYear(), month.getMonthValue(), day);
      boolean fits =
          candidate != null && candidate.getDayOfWeek() == Calendar.weekday(words.folded(at));
      if (fits) {
        return Span.day(at, figure, candidate);
      }
    }
    return null;
  }

  private static char last(String word) {
    return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
  }

  private Span date(int at) {
    String word = words.folded(at);
    if (words.isNumber(at)) {
      Span figures = figures(at, word);
      return figures != null ? figures : dayFirst(at, word);
    }
    boolean the = word.equals("the") && words.isNumber(at + 1) && words.joinsNext(at);
    if (the) {
      return dayFirst(at + 1, words.folded(at + 1));
    }
    int month = Calendar.month(word);
    return month > 0 ? monthFirst(at, month) : null;
  }

  /** "26 November 2024", "26th of November", "5-7 March", "5 and 6 March". */
  private Span dayFirst(int at, String word) {
    int first = Calendar.dayOfMonth(word);
    if (first < 0) {
      return null;
    }
    int next = at + 1;
    int last = first;
    if (closeTo(at) && isRangeWord(at) && words.isNumber(next + rangeWords(at))) {
      int other = next + rangeWords(at);
      int second = Calendar.dayOfMonth(words.folded(other));
      if (second > first) {
        last = second;
        next = other + 1;
      }
    }
    if (words.folded(next).equals("of")) {
      next++;
    }
    boolean joined = closeTo(next - 1) || words.joinsNext(next - 1);
    int month = joined ? Calendar.month(words.folded(next)) : 0;
    if (month == 0 || !isMonthWord(next)) {
      return null;
    }
    return withYear(at, next, month, first, last, true);
  }

  private boolean isRangeWord(int at) {
    String gap = words.gap(at).strip();
    return gap.equals("-") || gap.equals("\u2013") || rangeWords(at) > 0;
  }

  private int rangeWords(int at) {
    String word = words.folded(at + 1);
    return word.equals("to") || word.equals("and") || word.equals("through") ? 1 : 0;
  }

  /** "November 26, 2024", "Nov. 26", "March 5-7", "March 2002", "in March". */
  private Span monthFirst(int at, int month) {
    if (closeTo(at) && words.isNumber(at + 1)) {
      int day = Calendar.dayOfMonth(words.folded(at + 1));
      if (day > 0 && !isTime(at + 1)) {
        int next = at + 2;
        int last = day;
        boolean range = closeTo(at + 1) && isRangeWord(at + 1);
        int other = at + 2 + rangeWords(at + 1);
        if (range && words.isNumber(other) && other < words.size()) {
          int second = Calendar.dayOfMonth(words.folded(other));
          last = second > day ? second : day;
          next = second > day ? other + 1 : next;
        }
        return withYear(at, next - 1, month, day, last, false);
      }
      int year = Calendar.year(words.folded(at + 1));
      if (year > 0 && words.folded(at + 1).length() == 4) {
        return month(at, at + 1, year, month);
      }
    }
    String before = words.folded(at - 1);
    boolean placed =
        before.equals("in")
            || before.equals("since")
            || before.equals("last")
            || before.equals("early")
            || before.equals("late")
            || before.equals("of")
            || before.equals("this")
            || before.equals("until")
            || before.equals("mid");
    if (!placed || words.folded(at).length() < 3 || !words.joinsNext(at - 1) || !isMonthWord(at)) {
      return null;
    }
    if (anchor == null) {
      return new Span(at, at, null, null, DayPrecision.MONTH);
    }
    LocalDate first = Calendar.nearest(anchor, month, 1);
    return first == null ? null : month(at, at, first.getYear(), month);
  }

  private boolean isTime(int at) {
    String next = words.folded(at + 1);
    return words.joinsNext(at) && (next.equals("am") || next.equals("pm") || next.equals("people"));
  }

  /** "May" and "March" are months only with a capital in texts that have them. */
  private boolean isMonthWord(int at) {
    return words.isCapital(at) || words.letterCase() == dev.dateline.text.LetterCase.LOWER;
  }

  private Span month(int at, int last, int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Span(at, last, first, first.plusMonths(1).minusDays(1), DayPrecision.MONTH);
  }

  private Span withYear(int at, int end, int month, int first, int last, boolean shortYear) {
    int year = -1;
    int stop = end;
    if (closeTo(end) && words.isNumber(end + 1)) {
      String digits = words.folded(end + 1);
      year = digits.length() == 4 || (shortYear && words.isUpper(end)) ? Calendar.year(digits) : -1;
      stop = year > 0 ? end + 1 : end;
    }
    if (year < 0 && anchor == null) {
      year = defaultYear;
    }
    if (year < 0 && anchor == null) {
      return new Span(at, end, null, null, last > first ? DayPrecision.DAYS : DayPrecision.DAY);
    }
    LocalDate begin =
        year > 0 ? Calendar.day(year, month, first) : Calendar.nearest(anchor, month, first);
    LocalDate finish = begin == null ? null : Calendar.day(begin.getYear(), month, last);
    if (begin == null || finish == null) {
      return null;
    }
    return new Span(at, stop, begin, finish, last > first ? DayPrecision.DAYS : DayPrecision.DAY);
  }

  /** "2024-11-26", "26/11/2024", "11/26/2024"; a year alone after "in" or "since". */
  private Span figures(int at, String word) {
    boolean three =
        at + 2 < words.size()
            && words.isNumber(at + 1)
            && words.isNumber(at + 2)
            && words.begin(at + 2) - words.end(at) <= LONGEST_FIGURES;
    if (three) {
      String one = words.gap(at).strip();
      String two = words.gap(at + 1).strip();
      boolean parts = one.equals(two) && (one.equals("-") || one.equals("/") || one.equals("."));
      LocalDate day = parts ? figures(word, words.folded(at + 1), words.folded(at + 2)) : null;
      if (day != null) {
        return Span.day(at, at + 2, day);
      }
    }
    String before = words.folded(at - 1);
    boolean year =
        word.length() == 4
            && Calendar.year(word) > 1900
            && (before.equals("in") || before.equals("since") || before.equals("of"));
    if (!year || words.joinsNext(at) && isPeople(at + 1)) {
      return null;
    }
    int value = Calendar.year(word);
    return new Span(
        at, at, LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31), DayPrecision.YEAR);
  }

  private boolean isPeople(int at) {
    String word = words.folded(at);
    return word.equals("people") || word.equals("of") || word.equals("protesters");
  }

  private LocalDate figures(String one, String two, String three) {
    if (one.length() == 4) {
      return Calendar.year(one) < 0
          ? null
          : Calendar.day(Calendar.year(one), Calendar.number(two), Calendar.number(three));
    }
    int year = Calendar.year(three);
    if (year < 0) {
      return null;
    }
    LocalDate monthFirst = Calendar.day(year, Calendar.number(one), Calendar.number(two));
    LocalDate dayFirst = Calendar.day(year, Calendar.number(two), Calendar.number(one));
    if (monthFirst == null || dayFirst == null || monthFirst.equals(dayFirst)) {
      return monthFirst == null ? dayFirst : monthFirst;
    }
    if (anchor == null) {
      return null;
    }
    long a = Math.abs(monthFirst.toEpochDay() - anchor.toEpochDay());
    long b = Math.abs(dayFirst.toEpochDay() - anchor.toEpochDay());
    return a <= b ? monthFirst : dayFirst;
  }
}
