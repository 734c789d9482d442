package dev.dateline.resolve.days;

import dev.dateline.text.MonthNames;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of months and weekdays, and the choice among the days that a name may mean. */
final class Calendar {
  /** A short form that only datelines have. */
  private static final String FEBRUARY = "febr";

  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final int FAR_AHEAD = 75;

  static {
    String[] days = {
      "monday mon",
      "tuesday tue tues",
      "wednesday wed weds",
      "thursday thu thur thurs",
      "friday fri",
      "saturday sat",
      "sunday sun"
    };
    for (int i = 0; i < days.length; i++) {
      for (String name : days[i].split(" ")) {
        WEEKDAYS.put(name, DayOfWeek.of(i + 1));
        if (name.length() > 5) {
          WEEKDAYS.put(name + "s", DayOfWeek.of(i + 1));
        }
      }
    }
  }

  /** Words that an expression of a day can begin with, figures aside. */
  private static final Set<String> OPENINGS =
      new HashSet<>(
          List.of(
              "the",
              "today",
              "todays",
              "yesterday",
              "yesterdays",
              "tonight",
              "tomorrow",
              "overnight",
              "last",
              "past",
              "this",
              "weekend",
              "next",
              "following",
              "a",
              "an",
              "one",
              "two",
              "three",
              "four",
              "five",
              "six",
              "seven",
              "eight",
              "nine",
              "ten"));

  static {
    OPENINGS.addAll(MonthNames.all());
    OPENINGS.add(FEBRUARY);
    OPENINGS.addAll(WEEKDAYS.keySet());
  }

  private Calendar() {}

  /** Whether an expression of a day may begin with the word, figures aside. */
  static boolean mayOpen(String folded) {
    return OPENINGS.contains(folded);
  }

  /** Two for "second" and so on up to ten; 0 for any other word. */
  static int ordinal(String folded) {
    return switch (folded) {
      case "second", "2nd" -> 2;
      case "third", "3rd" -> 3;
      case "fourth", "4th" -> 4;
      case "fifth", "5th" -> 5;
      case "sixth", "6th" -> 6;
      case "seventh", "7th" -> 7;
      case "eighth", "8th" -> 8;
      case "ninth", "9th" -> 9;
      case "tenth", "10th" -> 10;
      default -> 0;
    };
  }

  /** Number of a month, or 0. */
  static int month(String folded) {
    return folded.equals(FEBRUARY) ? 2 : MonthNames.number(folded);
  }

  /** Null when the word is no weekday. */
  static DayOfWeek weekday(String folded) {
    return WEEKDAYS.get(folded);
  }

  /** A day of a month, or null when there is none such. */
  static LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * The year that a day without one means, seen from the anchor; null when there is no such day.
   */
  static LocalDate nearest(LocalDate anchor, int month, int day) {
    LocalDate best = null;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      LocalDate candidate = day(year, month, day);
      boolean late = candidate != null && candidate.isAfter(anchor.plusDays(FAR_AHEAD));
      if (candidate != null && !late) {
        best = candidate;
      }
    }
    return best;
  }

  /** Year of two or four digits, or -1. */
  static int year(String digits) {
    if (digits.length() != 4 && digits.length() != 2) {
      return -1;
    }
    int year = number(digits);
    if (digits.length() == 2) {
      return year < 0 ? -1 : year < 40 ? 2000 + year : 1900 + year;
    }
    return year >= 1800 && year < 2100 ? year : -1;
  }

  /** Day of a month in figures, "3" or "3rd", or -1. */
  static int dayOfMonth(String word) {
    String digits =
        word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th")
            ? word.substring(0, word.length() - 2)
            : word;
    int day = digits.length() > 2 ? -1 : number(digits);
    return day >= 1 && day <= 31 ? day : -1;
  }

  /** A number of at most nine digits, or -1. */
  static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** The weekday as of the anchor: the last one, the anchor's own day included, or the next one. */
  static LocalDate weekday(LocalDate anchor, DayOfWeek day, boolean future) {
    int back = Math.floorMod(anchor.getDayOfWeek().getValue() - day.getValue(), 7);
    return future ? anchor.plusDays(Math.floorMod(-back, 7)) : anchor.minusDays(back);
  }

  /** "Last Friday": not yesterday's and not today's, which go by shorter names. */
  static LocalDate lastWeekday(LocalDate anchor, DayOfWeek day) {
    LocalDate recent = weekday(anchor, day, false);
    return recent.isAfter(anchor.minusDays(2)) ? recent.minusDays(7) : recent;
  }
}
