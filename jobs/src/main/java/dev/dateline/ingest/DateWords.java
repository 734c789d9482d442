package dev.dateline.ingest;

import dev.dateline.text.MonthNames;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A written date and time taken apart, word by word: year, month and day in any order that leaves
 * no doubt, a clock time, and a zone. A word that belongs to none of these makes it unreadable, so
 * that a sentence is never taken for a date.
 */
final class DateWords {
  private static final Set<String> FILLERS =
      Set.of(
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "at",
          "on",
          "of",
          "the",
          "published",
          "updated",
          "st",
          "nd",
          "rd",
          "th");
  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          Map.entry("z", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("ut", ZoneOffset.UTC),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("cdt", ZoneOffset.ofHours(-5)),
          Map.entry("mdt", ZoneOffset.ofHours(-6)),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("sast", ZoneOffset.ofHours(2)),
          Map.entry("eat", ZoneOffset.ofHours(3)),
          Map.entry("pkt", ZoneOffset.ofHours(5)));

  private final String written;
  private int at;
  private final List<String> numbers = new ArrayList<>();
  private int monthWord;
  private int numbersBeforeMonth;
  private LocalTime time;
  private ZoneOffset zone;
  private boolean unknownZone;
  private LocalDate day;

  private DateWords(String written) {
    this.written = written.toLowerCase(Locale.ROOT).replace("a.m.", "am").replace("p.m.", "pm");
  }

  /**
   * Takes a date apart.
   *
   * @return null when it is none
   * @throws java.time.DateTimeException when it names a day or time that no calendar or clock has
   */
  static DateWords read(String written) {
    DateWords words = new DateWords(written);
    return words.scan() && words.settle() ? words : null;
  }

  LocalDate day() {
    return day;
  }

  /** Null when only a day is given. */
  LocalTime time() {
    return time;
  }

  /** Null when none is given, or it is not known. */
  ZoneOffset zone() {
    return zone;
  }

  boolean hasUnknownZone() {
    return unknownZone;
  }

  private boolean scan() {
    while (at < written.length()) {
      char c = written.charAt(at);
      boolean understood;
      if (c >= '0' && c <= '9') {
        understood = (time == null && isClock()) ? clock() : number();
      } else if (c >= 'a' && c <= 'z') {
        understood = word();
      } else if ((c == '+' || c == '-' || c == '\u2212') && time != null && zone == null) {
        understood = offset();
      } else {
        at++;
        understood = " ,./-()|'\u00a0\t".indexOf(c) >= 0;
      }
      if (!understood) {
        return false;
      }
    }
    return true;
  }

  private boolean isClock() {
    int stop = at;
    while (stop < written.length() && Character.isDigit(written.charAt(stop))) {
      stop++;
    }
    return stop - at <= 2 && stop < written.length() && written.charAt(stop) == ':';
  }

  private boolean clock() {
    int hour = integer();
    at++;
    int minute = integer();
    int second = 0;
    int nano = 0;
    if (at < written.length() && written.charAt(at) == ':') {
      at++;
      second = integer();
      boolean fraction =
          at + 1 < written.length()
              && (written.charAt(at) == '.' || written.charAt(at) == ',')
              && Character.isDigit(written.charAt(at + 1));
      if (fraction) {
        at++;
        String digits = digits();
        nano = Integer.parseInt((digits + "000000000").substring(0, 9));
      }
    }
    time = LocalTime.of(hour, minute, Math.min(second, 59), nano);
    return true;
  }

  private boolean number() {
    String digits = digits();
    boolean basicDay = numbers.size() == 1 && numbers.get(0).length() == 8;
    if (basicDay && digits.length() == 6 && time == null) {
      time =
          LocalTime.of(
              Integer.parseInt(digits.substring(0, 2)),
              Integer.parseInt(digits.substring(2, 4)),
              Integer.parseInt(digits.substring(4)));
      return true;
    }
    numbers.add(digits);
    return numbers.size() <= 3;
  }

  private boolean word() {
    int from = at;
    while (at < written.length() && Character.isLetter(written.charAt(at))) {
      at++;
    }
    String word = written.substring(from, at);
    int month = MonthNames.number(word);
    if (month > 0) {
      boolean first = monthWord == 0;
      monthWord = month;
      numbersBeforeMonth = numbers.size();
      return first;
    }
    if (time != null && (word.equals("am") || word.equals("pm"))) {
      time = time.withHour(time.getHour() % 12 + (word.equals("pm") ? 12 : 0));
      return true;
    }
    if (FILLERS.contains(word)) {
      return true;
    }
    if (ZONES.containsKey(word) && time != null) {
      zone = zone == null ? ZONES.get(word) : zone;
      // GMT+5: what follows says how far from it.
      boolean offsetFollows = at < written.length() && "+-".indexOf(written.charAt(at)) >= 0;
      zone = offsetFollows ? null : zone;
      return true;
    }
    // The t of 2024-11-26T10:00, and zones whose letters several countries use.
    unknownZone |= time != null && word.length() >= 2 && word.length() <= 5;
    return unknownZone || (word.equals("t") && time == null);
  }

  private boolean offset() {
    int sign = written.charAt(at++) == '+' ? 1 : -1;
    String hours = digits();
    String minutes = "0";
    if (hours.length() == 4) {
      minutes = hours.substring(2);
      hours = hours.substring(0, 2);
    } else if (at < written.length() && written.charAt(at) == ':') {
      at++;
      minutes = digits();
    }
    if (hours.isEmpty() || hours.length() > 2 || minutes.length() > 2 || minutes.isEmpty()) {
      return false;
    }
    zone =
        ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(hours), sign * Integer.parseInt(minutes));
    return true;
  }

  private int integer() {
    return Integer.parseInt(digits());
  }

  private String digits() {
    int from = at;
    while (at < written.length() && written.charAt(at) >= '0' && written.charAt(at) <= '9') {
      at++;
    }
    return written.substring(from, at);
  }

  /** Decides which number is what; false when more than one reading is left. */
  private boolean settle() {
    if (monthWord > 0) {
      return settleWithMonthWord();
    }
    if (numbers.size() == 1 && numbers.get(0).length() == 8) {
      String basic = numbers.get(0);
      return settle(basic.substring(0, 4), number(basic.substring(4, 6)), basic.substring(6));
    }
    if (numbers.size() != 3) {
      return false;
    }
    if (numbers.get(0).length() == 4) {
      return settle(numbers.get(0), number(numbers.get(1)), numbers.get(2));
    }
    int first = number(numbers.get(0));
    int second = number(numbers.get(1));
    boolean oneReading = first > 12 || second > 12 || first == second;
    if (numbers.get(2).length() != 4 || !oneReading) {
      return false;
    }
    return first > 12
        ? settle(numbers.get(2), second, numbers.get(0))
        : settle(numbers.get(2), first, numbers.get(1));
  }

  private boolean settleWithMonthWord() {
    if (numbers.size() != 2 || numbersBeforeMonth > 1) {
      return false;
    }
    boolean yearFirst = numbers.get(0).length() == 4;
    return yearFirst
        ? settle(numbers.get(0), monthWord, numbers.get(1))
        : settle(numbers.get(1), monthWord, numbers.get(0));
  }

  private boolean settle(String year, int month, String dayOfMonth) {
    if (year.length() != 4 || dayOfMonth.length() > 2) {
      return false;
    }
    day = LocalDate.of(number(year), month, number(dayOfMonth));
    return true;
  }

  private static int number(String digits) {
    return digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }
}
