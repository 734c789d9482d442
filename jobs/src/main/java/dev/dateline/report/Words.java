package dev.dateline.report;

import dev.dateline.model.Coded;
import dev.dateline.model.Count;
import dev.dateline.model.DayPrecision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures, days and words of closed lists as a reader sees them, in every locale the same. */
public final class Words {
  /** What stands for a figure that nobody gave. */
  public static final String UNKNOWN = "\u2013";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter SHORT_TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Words() {}

  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A count in as few signs as possible: {@code 6}, {@code 6+}, {@code 6–11}, {@code ≤10}. */
  public static String figure(Count count) {
    if (!count.isKnown()) {
      return UNKNOWN;
    }
    if (count.low() == null) {
      return count.high() == null ? "~" + number(count.best()) : "\u2264" + number(count.high());
    }
    if (count.high() == null) {
      return number(count.low()) + "+";
    }
    return count.low().equals(count.high())
        ? number(count.low())
        : number(count.low()) + "\u2013" + number(count.high());
  }

  /** A count in words, for listeners and for titles. */
  public static String spoken(Count count) {
    if (!count.isKnown()) {
      return "not reported";
    }
    String best =
        count.best() == null
                || count.best().equals(count.low())
                    && (count.high() == null || count.high().equals(count.low()))
            ? ""
            : ", best estimate " + number(count.best());
    if (count.low() == null) {
      return count.high() == null
          ? "about " + number(count.best())
          : "at most " + number(count.high()) + best;
    }
    if (count.high() == null) {
      return "at least " + number(count.low()) + best;
    }
    return count.low().equals(count.high())
        ? number(count.low())
        : "between " + number(count.low()) + " and " + number(count.high()) + best;
  }

  /** The best figure when it is neither end of the range, else null. */
  public static String bestInside(Count count) {
    boolean atEnd =
        count.best() == null
            || count.best().equals(count.low())
            || count.best().equals(count.high());
    return atEnd ? null : number(count.best());
  }

  /** The word of a closed list, spaces for underscores. Null for null. */
  public static String word(Coded member) {
    return member == null ? null : member.code().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static String day(LocalDate day) {
    return day == null ? null : DAY.format(day);
  }

  public static String time(Instant time) {
    return time == null ? null : TIME.format(time);
  }

  public static String shortTime(Instant time) {
    return SHORT_TIME.format(time);
  }

  /** A stretch of days, as fine as it is known; "day unknown" when it is not. */
  public static String days(LocalDate begin, LocalDate end, DayPrecision precision) {
    if (begin == null) {
      return end == null ? "day unknown" : "until " + day(end);
    }
    if (precision == DayPrecision.YEAR) {
      return Integer.toString(begin.getYear());
    }
    if (precision == DayPrecision.MONTH) {
      return MONTH.format(begin);
    }
    if (end == null || end.equals(begin)) {
      return precision == DayPrecision.WEEK ? "week of " + day(begin) : day(begin);
    }
    boolean sameYear = begin.getYear() == end.getYear();
    boolean sameMonth = sameYear && begin.getMonth() == end.getMonth();
    String first =
        sameMonth
            ? Integer.toString(begin.getDayOfMonth())
            : sameYear ? SHORT_DAY.format(begin) : day(begin);
    return first + "\u2013" + day(end);
  }

  /** A capital first letter. */
  public static String capital(String words) {
    return words == null || words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
