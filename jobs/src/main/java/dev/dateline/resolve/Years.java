package dev.dateline.resolve;

import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.toponyms.Words;
import dev.dateline.text.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What dates the report where no day of publication is known: years and days round the text. */
final class Years {
  private static final int PARTS = 40;
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  /** Letters of a month in an address: "/2020/jan/05". */
  private static final int SHORT = 3;

  private Years() {}

  /** Year of a copyright notice, or -1. */
  static int ofCopyright(Words words) {
    for (int i = words.size() - 1; i > 0; i--) {
      boolean notice =
          words.folded(i - 1).equals("copyright") || words.gap(i - 1).indexOf('\u00a9') >= 0;
      if (notice && words.isNumber(i) && words.folded(i).length() == 4) {
        return year(words.folded(i));
      }
    }
    return -1;
  }

  /** The latest year that a date of the text bears, or -1. */
  static int latestNamed(List<DayExpression> dated) {
    int latest = -1;
    for (DayExpression expression : dated) {
      if (expression.isResolved()) {
        latest = Math.max(latest, expression.first().getYear());
      }
    }
    return latest;
  }

  /** A day in the path of an address: {@code /2016/01/27/}, {@code /2016/jan/26/}, 2016-01-18. */
  static LocalDate dayOfAddress(String url) {
    String[] parts = parts(url);
    for (int i = 0; i < parts.length; i++) {
      LocalDate day = basic(parts[i]);
      if (day == null && i + 2 < parts.length) {
        day = day(parts[i], parts[i + 1], parts[i + 2]);
        boolean american = day == null && year(parts[i + 2]) > 0 && parts[i].length() == 2;
        day = american ? day(parts[i + 2], parts[i], parts[i + 1]) : day;
      }
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** A year with its month in the path of an address, {@code /2015/12/}; the year, or -1. */
  static int ofAddress(String url) {
    String[] parts = parts(url);
    for (int i = 0; i + 1 < parts.length; i++) {
      if (year(parts[i]) > 0 && parts[i + 1].length() == 2 && month(parts[i + 1]) > 0) {
        return year(parts[i]);
      }
    }
    return -1;
  }

  private static String[] parts(String url) {
    return url == null ? new String[0] : url.toLowerCase(Locale.ROOT).split("[/_.?&=-]", PARTS);
  }

  /** {@code 20160108}. */
  private static LocalDate basic(String part) {
    return part.length() == 8 && isFigures(part)
        ? day(part.substring(0, 4), part.substring(4, 6), part.substring(6))
        : null;
  }

  private static LocalDate day(String year, String month, String day) {
    boolean written = year(year) > 0 && month(month) > 0 && isFigures(day) && day.length() <= 2;
    if (!written) {
      return null;
    }
    try {
      return LocalDate.of(year(year), month(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(String figures) {
    int year = figures.length() == 4 && isFigures(figures) ? Integer.parseInt(figures) : -1;
    return year > FIRST && year < LAST ? year : -1;
  }

  private static int month(String part) {
    if (isFigures(part) && part.length() <= 2) {
      int month = Integer.parseInt(part);
      return month >= 1 && month <= 12 ? month : -1;
    }
    return part.length() == SHORT ? MonthNames.number(part) : 0;
  }

  private static boolean isFigures(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
