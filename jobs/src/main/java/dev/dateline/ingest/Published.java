package dev.dateline.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When an article was published, as far as its source says. A time without a zone is taken as UTC
 * for the instant, and as it stands for the day. A date alone, a midnight without a zone (which
 * crawlers write for a date alone) and a time in a zone that is not known are a day: their instant
 * is its first in UTC.
 *
 * @param instant never null
 * @param day on the source's own clock
 * @param precision {@code instant} or {@code day}
 */
public record Published(Instant instant, LocalDate day, String precision) {
  private static final int EARLIEST = 1600;
  private static final int LATEST = 2200;

  /** A day and nothing more. */
  public static Published on(LocalDate day) {
    return new Published(day.atStartOfDay(ZoneOffset.UTC).toInstant(), day, "day");
  }

  /**
   * Reads a date or time as the world writes them: ISO 8601 in all its shapes, RFC 1123, English
   * words in any order, and seconds or milliseconds since 1970. {@code 3/4/2021} could be two days
   * and is none.
   *
   * @return null when it can't be read, or lies outside the years {@value #EARLIEST} to {@value
   *     #LATEST}
   */
  public static Published parse(String written) {
    try {
      Published found = read(written.strip());
      return found != null && isPlausible(found.day) ? found : null;
    } catch (DateTimeException | NumberFormatException e) {
      // A day that no calendar has (31 June) is as unreadable as a word.
      return null;
    }
  }

  static boolean isPlausible(LocalDate day) {
    return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
  }

  /** Whether the source writes that it does not know: no reason to refuse an article. */
  public static boolean isUnknown(String written) {
    return written == null
        || switch (written.strip()) {
          case "", "null", "None", "none", "NaT", "NaN", "nan", "NULL", "N/A", "unknown", "-" ->
              true;
          default -> false;
        };
  }

  private static Published read(String written) {
    if (written.isEmpty() || written.length() > 80) {
      return null;
    }
    if (written.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return digits(written);
    }
    DateWords words = DateWords.read(written);
    if (words == null) {
      return null;
    }
    LocalDate day = words.day();
    LocalTime time = words.time();
    ZoneOffset zone = words.zone();
    boolean bareMidnight = zone == null && LocalTime.MIDNIGHT.equals(time);
    if (time == null || words.hasUnknownZone() || bareMidnight) {
      return on(day);
    }
    ZoneOffset clock = zone == null ? ZoneOffset.UTC : zone;
    return new Published(OffsetDateTime.of(day, time, clock).toInstant(), day, "instant");
  }

  /** {@code 20241126}, {@code 20241126101500}, or seconds or milliseconds since 1970. */
  private static Published digits(String written) {
    return switch (written.length()) {
      case 8 -> on(basicDay(written));
      case 14 -> {
        LocalTime time =
            LocalTime.of(
                Integer.parseInt(written.substring(8, 10)),
                Integer.parseInt(written.substring(10, 12)),
                Integer.parseInt(written.substring(12)));
        LocalDate day = basicDay(written);
        yield new Published(
            OffsetDateTime.of(day, time, ZoneOffset.UTC).toInstant(), day, "instant");
      }
      case 9, 10 -> at(Instant.ofEpochSecond(Long.parseLong(written)));
      case 12, 13 -> at(Instant.ofEpochMilli(Long.parseLong(written)));
      default -> null;
    };
  }

  private static Published at(Instant instant) {
    return new Published(instant, instant.atZone(ZoneOffset.UTC).toLocalDate(), "instant");
  }

  private static LocalDate basicDay(String digits) {
    return LocalDate.of(
        Integer.parseInt(digits.substring(0, 4)),
        Integer.parseInt(digits.substring(4, 6)),
        Integer.parseInt(digits.substring(6, 8)));
  }

  /** The first day that a file's name holds, as 2024-11-26, 2024_11_26 or 20241126; else null. */
  static String dayIn(String name) {
    for (int at = 0; at + 8 <= name.length(); at++) {
      boolean begins = at == 0 || !Character.isDigit(name.charAt(at - 1));
      if (!begins) {
        continue;
      }
      String day = dayAt(name, at);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static String dayAt(String name, int at) {
    StringBuilder digits = new StringBuilder();
    int stop = at;
    while (stop < name.length() && digits.length() < 8) {
      char c = name.charAt(stop);
      boolean joins = (digits.length() == 4 || digits.length() == 6) && (c == '-' || c == '_');
      boolean joined = stop > at && !Character.isDigit(name.charAt(stop - 1));
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (!joins || joined) {
        return null;
      }
      stop++;
    }
    boolean ends = stop == name.length() || !Character.isDigit(name.charAt(stop));
    if (digits.length() < 8 || !ends) {
      return null;
    }
    try {
      LocalDate day = basicDay(digits.toString());
      return isPlausible(day) ? day.toString() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
