package dev.dateline.resolve.days;

import dev.dateline.model.DayPrecision;
import dev.dateline.resolve.toponyms.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Days that are told from another day: "on Friday", "yesterday", "two days ago", "overnight". */
final class RelativeForms {
  private static final int LONG_AGO = 8;

  /** Words that cannot begin what a day came before. */
  private static final Set<String> ENDINGS =
      Set.of("in", "at", "near", "outside", "by", "when", "and", "but", "during", "with", "was");

  private final Words words;
  private final LocalDate anchor;

  RelativeForms(Words words, LocalDate anchor) {
    this.words = words;
    this.anchor = anchor;
  }

  /**
   * @param future whether the words before say that it is still to come
   * @param told the day told last; "the next day" counts from it
   * @param here whether it was told in this sentence
   */
  Span at(int at, boolean future, LocalDate told, boolean here) {
    String word = words.folded(at);
    DayOfWeek weekday = Calendar.weekday(word);
    if (weekday != null && isWeekdayWord(at, word)) {
      return weekday(at, weekday, future);
    }
    return switch (word) {
      case "today", "todays" -> days(at, at, 0);
      case "yesterday", "yesterdays" -> days(at, at, -1);
      case "tonight" -> days(at, at, 0);
      case "tomorrow" -> days(at, at, 1);
      case "overnight" ->
          span(at, at, anchor == null ? null : anchor.minusDays(1), anchor, DayPrecision.DAYS);
      case "last", "past" -> lastUnit(at);
      case "this" -> thisUnit(at);
      case "weekend" -> weekend(at, at);
      case "next", "following" -> nextDay(at, told);
      default -> {
        Span ago = ago(at);
        Span before = ago != null || !here ? ago : after(at, told);
        yield before != null ? before : earlier(at, told);
      }
    };
  }

  /**
   * "sun", "sat" and "wed" are words too: short names count only with a capital and a full stop.
   */
  private boolean isWeekdayWord(int at, String word) {
    return word.length() >= 6
        || (words.isCapital(at) && words.after(at) == '.' && word.length() < 6);
  }

  private Span weekday(int at, DayOfWeek weekday, boolean future) {
    String before = words.joinsNext(at - 1) ? words.folded(at - 1) : "";
    if (anchor == null) {
      return new Span(at, at, null, null, DayPrecision.DAY);
    }
    if (before.equals("last")) {
      return withSecond(Span.day(at, at, Calendar.lastWeekday(anchor, weekday)));
    }
    boolean next = future || before.equals("next") || before.equals("coming");
    LocalDate day = Calendar.weekday(anchor, weekday, next);
    if (before.equals("next") && day.equals(anchor)) {
      day = day.plusDays(7);
    }
    return withSecond(Span.day(at, at, day));
  }

  /** "Tuesday and Wednesday", "Monday to Friday": a run of days. */
  private Span withSecond(Span first) {
    int word = first.last() + 1;
    String join = words.joinsNext(first.last()) ? words.folded(word) : "";
    boolean joins = join.equals("and") || join.equals("to") || join.equals("through");
    DayOfWeek second =
        joins && words.joinsNext(word) ? Calendar.weekday(words.folded(word + 1)) : null;
    if (second == null) {
      return first;
    }
    int days = Math.floorMod(second.getValue() - first.first().getDayOfWeek().getValue(), 7);
    boolean run = days > 0 && (days <= 2 || !join.equals("and"));
    return run
        ? span(
            first.word(), word + 1, first.first(), first.first().plusDays(days), DayPrecision.DAYS)
        : first;
  }

  /** "A day after the march", "two days after": counts back from the day told last. */
  private Span after(int at, LocalDate told) {
    int count = count(words.folded(at));
    boolean days =
        (count == 1 || count == 2) && words.joinsNext(at) && words.folded(at + 1).startsWith("day");
    if (!days || !words.joinsNext(at + 1) || !words.folded(at + 2).equals("after")) {
      return null;
    }
    return told == null
        ? new Span(at, at + 2, null, null, DayPrecision.DAY)
        : Span.day(at, at + 2, told.minusDays(count));
  }

  /**
   * "A day earlier", "two days before", "the previous night": they count back from the day told
   * last, or from that of the report.
   */
  private Span earlier(int at, LocalDate told) {
    boolean joined = words.joinsNext(at) && words.joinsNext(at + 1);
    if (!joined) {
      return null;
    }
    boolean previous =
        words.folded(at).equals("the")
            && words.folded(at + 1).equals("previous")
            && isDayUnit(words.folded(at + 2));
    int count = previous ? 1 : earlierDays(at);
    if (count <= 0) {
      return null;
    }
    return told == null
        ? new Span(at, at + 2, null, null, DayPrecision.DAY)
        : Span.day(at, at + 2, told.minusDays(count));
  }

  /** "The day before" ends what it says; "the day before the vote" is another's day. */
  private int earlierDays(int at) {
    String word = words.folded(at);
    int count = word.equals("the") ? 1 : count(word);
    boolean days = count > 0 && count < LONG_AGO && isDayUnit(words.folded(at + 1));
    boolean the = word.equals("the") && words.folded(at + 2).equals("before");
    boolean some =
        !word.equals("the")
            && (words.folded(at + 2).equals("earlier") || words.folded(at + 2).equals("before"));
    boolean ends = !words.joinsNext(at + 2) || ENDINGS.contains(words.folded(at + 3));
    return days && (the || some) && ends ? count : 0;
  }

  private static boolean isDayUnit(String unit) {
    return unit.equals("day") || unit.equals("days") || unit.equals("night");
  }

  private Span lastUnit(int at) {
    String unit = words.joinsNext(at) ? words.folded(at + 1) : "";
    if (!unit.isEmpty() && anchor == null && isUnit(unit)) {
      return new Span(at, at + 1, null, null, DayPrecision.DAYS);
    }
    return switch (unit) {
      case "night", "evening" -> days(at, at + 1, -1);
      case "week" -> {
        LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield span(at, at + 1, monday.minusDays(7), monday.minusDays(1), DayPrecision.WEEK);
      }
      case "weekend" -> weekend(at, at + 1);
      case "month" -> {
        LocalDate first = anchor.withDayOfMonth(1).minusMonths(1);
        yield span(at, at + 1, first, first.plusMonths(1).minusDays(1), DayPrecision.MONTH);
      }
      case "year" -> {
        LocalDate first = anchor.withDayOfYear(1).minusYears(1);
        yield span(at, at + 1, first, first.plusYears(1).minusDays(1), DayPrecision.YEAR);
      }
      default -> null;
    };
  }

  private Span thisUnit(int at) {
    String unit = words.joinsNext(at) ? words.folded(at + 1) : "";
    if (!unit.isEmpty() && anchor == null && isUnit(unit)) {
      return new Span(at, at + 1, null, null, DayPrecision.DAYS);
    }
    return switch (unit) {
      case "morning", "afternoon", "evening" -> days(at, at + 1, 0);
      case "week" -> {
        LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield span(at, at + 1, monday, monday.plusDays(6), DayPrecision.WEEK);
      }
      case "month" -> {
        LocalDate first = anchor.withDayOfMonth(1);
        yield span(at, at + 1, first, first.plusMonths(1).minusDays(1), DayPrecision.MONTH);
      }
      default -> null;
    };
  }

  private static boolean isUnit(String unit) {
    return switch (unit) {
      case "night", "evening", "morning", "afternoon", "week", "weekend", "month", "year" -> true;
      default -> false;
    };
  }

  private Span weekend(int at, int last) {
    if (anchor == null) {
      return new Span(at, last, null, null, DayPrecision.DAYS);
    }
    LocalDate saturday = Calendar.weekday(anchor, DayOfWeek.SATURDAY, false);
    return span(at, last, saturday, saturday.plusDays(1), DayPrecision.DAYS);
  }

  private Span nextDay(int at, LocalDate told) {
    boolean the = words.folded(at - 1).equals("the");
    if (!the || !words.joinsNext(at) || !words.folded(at + 1).equals("day")) {
      return null;
    }
    return told == null
        ? new Span(at, at + 1, null, null, DayPrecision.DAY)
        : Span.day(at, at + 1, told.plusDays(1));
  }

  /** "two days ago", "a week ago". */
  private Span ago(int at) {
    int count = count(words.folded(at));
    if (count <= 0
        || !words.joinsNext(at)
        || !words.joinsNext(at + 1)
        || !words.folded(at + 2).equals("ago")) {
      return null;
    }
    String unit = words.folded(at + 1);
    DayPrecision precision =
        switch (unit) {
          case "day", "days" -> DayPrecision.DAY;
          case "week", "weeks" -> DayPrecision.WEEK;
          case "month", "months" -> DayPrecision.MONTH;
          case "year", "years" -> DayPrecision.YEAR;
          default -> null;
        };
    if (precision == null || anchor == null) {
      return precision == null ? null : new Span(at, at + 2, null, null, precision);
    }
    LocalDate day =
        switch (precision) {
          case DAY, DAYS -> anchor.minusDays(count);
          case WEEK -> anchor.minusWeeks(count);
          case MONTH -> anchor.minusMonths(count);
          case YEAR -> anchor.minusYears(count);
        };
    return span(at, at + 2, day, day, precision);
  }

  private static int count(String word) {
    return switch (word) {
      case "a", "an", "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "nine" -> 9;
      case "ten" -> 10;
      default -> word.length() <= 2 ? Calendar.number(word) : -1;
    };
  }

  private Span days(int at, int last, int offset) {
    return anchor == null
        ? new Span(at, last, null, null, DayPrecision.DAY)
        : Span.day(at, last, anchor.plusDays(offset));
  }

  private static Span span(
      int at, int last, LocalDate first, LocalDate end, DayPrecision precision) {
    return new Span(at, last, first, end, precision);
  }
}
