package dev.dateline.resolve;

import dev.dateline.model.DayPrecision;
import dev.dateline.model.Field;
import dev.dateline.resolve.days.DayAnchor;
import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.days.DayReader;
import dev.dateline.resolve.toponyms.Dateline;
import dev.dateline.resolve.toponyms.Toponyms;
import dev.dateline.resolve.toponyms.Words;
import dev.dateline.text.Document;
import dev.dateline.text.LetterCase;
import dev.dateline.text.Passage;
import dev.dateline.text.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds the day that an article's weekdays count from. */
final class Anchors {
  private static final int HEAD_WORDS = 60;
  private static final Set<String> STAMPS =
      Set.of("published", "updated", "posted", "date", "dated", "created", "modified");

  private Anchors() {}

  static DayAnchor of(Document document, Toponyms toponyms) {
    if (document.published() != null) {
      return new DayAnchor(document.published(), "publication day");
    }
    String apart = document.article().dateline();
    if (apart != null && !apart.isBlank()) {
      Words words = new Words(new Passage(Field.TEXT, SourceText.of(apart)), LetterCase.UPPER);
      LocalDate day = firstDay(new DayReader(words, null).read(), 0, apart.length());
      if (day != null) {
        return new DayAnchor(day, "dateline");
      }
    }
    Words words = toponyms.textWords();
    List<DayExpression> dated = new DayReader(words, null).read();
    for (Dateline dateline : toponyms.datelines()) {
      LocalDate day = firstDay(dated, words.begin(dateline.word()), words.end(dateline.last()));
      if (day != null) {
        return new DayAnchor(day, "dateline");
      }
    }
    LocalDate stamped = stamp(words, dated);
    if (stamped != null) {
      return new DayAnchor(stamped, "date at the head of the text");
    }
    LocalDate addressed = ofAddress(document.article().url());
    if (addressed != null) {
      return new DayAnchor(addressed, "date in the address");
    }
    return new DayAnchor(null, "no publication day, and no date in dateline or text");
  }

  private static LocalDate firstDay(List<DayExpression> dated, int begin, int end) {
    for (DayExpression expression : dated) {
      boolean inside = expression.begin() >= begin && expression.end() <= end;
      if (inside && expression.isResolved() && expression.precision() == DayPrecision.DAY) {
        return expression.first();
      }
    }
    return null;
  }

  /** "This story is from March 10, 2002", "Published: 3 May 2015", "(Jan. 8, 2016)". */
  private static LocalDate stamp(Words words, List<DayExpression> dated) {
    for (DayExpression expression : dated) {
      if (words.at(expression.begin()) > HEAD_WORDS) {
        break;
      }
      if (expression.isResolved() && isStamp(words, expression)) {
        return expression.first();
      }
    }
    return null;
  }

  /** Whether a date is the report's own and not one of what it tells. */
  static boolean isStamp(Words words, DayExpression expression) {
    int word = words.at(expression.begin());
    if (word > HEAD_WORDS || expression.precision() != DayPrecision.DAY) {
      return false;
    }
    if (word == 0) {
      // A headline may begin with a weekday; a date with a year at the head is the report's.
      return words.isNumber(0) || words.isNumber(1);
    }
    String before = words.folded(word - 1);
    boolean from = before.equals("from") && words.folded(word - 2).equals("is");
    String gap = words.gap(word - 1);
    boolean bracketed =
        gap.indexOf('(') >= 0
            && words.passage().source().reading().startsWith(")", expression.end());
    return from
        || STAMPS.contains(before)
        || bracketed && !isWeekday(words, word)
        || gap.indexOf('|') >= 0;
  }

  private static boolean isWeekday(Words words, int word) {
    return words.folded(word).endsWith("day");
  }

  /** Year of a copyright notice, or -1. */
  static int copyrightYear(Words words) {
    for (int i = words.size() - 1; i > 0; i--) {
      boolean notice =
          words.folded(i - 1).equals("copyright") || words.gap(i - 1).indexOf('\u00a9') >= 0;
      if (notice && words.isNumber(i) && words.folded(i).length() == 4) {
        int year = Integer.parseInt(words.folded(i));
        return year > 1900 && year < 2100 ? year : -1;
      }
    }
    return -1;
  }

  /** A day in the path of an address: {@code /2016/01/27/}. */
  private static LocalDate ofAddress(String url) {
    if (url == null) {
      return null;
    }
    String[] parts = url.split("/", 20);
    for (int i = 0; i + 2 < parts.length; i++) {
      boolean figures =
          isFigures(parts[i], 4) && isFigures(parts[i + 1], 2) && isFigures(parts[i + 2], 2);
      if (figures) {
        try {
          return LocalDate.of(
              Integer.parseInt(parts[i]),
              Integer.parseInt(parts[i + 1]),
              Integer.parseInt(parts[i + 2]));
        } catch (DateTimeException e) {
          return null;
        }
      }
    }
    return null;
  }

  private static boolean isFigures(String part, int most) {
    return !part.isEmpty()
        && part.length() <= most
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
