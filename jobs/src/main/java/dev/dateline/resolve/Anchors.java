package dev.dateline.resolve;

import dev.dateline.model.DayPrecision;
import dev.dateline.model.Field;
import dev.dateline.resolve.days.DayAnchor;
import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.days.DayReader;
import dev.dateline.resolve.days.DayWords;
import dev.dateline.resolve.toponyms.Dateline;
import dev.dateline.resolve.toponyms.Toponyms;
import dev.dateline.resolve.toponyms.Words;
import dev.dateline.text.Document;
import dev.dateline.text.LetterCase;
import dev.dateline.text.Passage;
import dev.dateline.text.SourceText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds the day that an article's weekdays count from. */
final class Anchors {
  private static final int HEAD_WORDS = 60;
  private static final Set<String> STAMPS =
      Set.of("published", "updated", "posted", "date", "dated", "created", "modified");

  private Anchors() {}

  static DayAnchor of(Document document, Toponyms toponyms, DayWords terms) {
    if (document.published() != null) {
      return new DayAnchor(document.published(), "publication day");
    }
    String apart = document.article().dateline();
    if (apart != null && !apart.isBlank()) {
      Words words = new Words(new Passage(Field.TEXT, SourceText.of(apart)), LetterCase.UPPER);
      LocalDate day =
          firstDay(new DayReader(words, DayAnchor.unknown(), terms).read(), 0, apart.length());
      if (day != null) {
        return new DayAnchor(day, "dateline");
      }
    }
    Words words = toponyms.textWords();
    List<DayExpression> dated = new DayReader(words, DayAnchor.unknown(), terms).read();
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
    LocalDate addressed = Years.dayOfAddress(document.article().url());
    if (addressed != null) {
      return new DayAnchor(addressed, "date in the address");
    }
    int latest = Years.latestNamed(dated);
    LocalDate guessed = ofWeekday(words, toponyms.datelines(), latest, terms);
    if (guessed != null) {
      return new DayAnchor(guessed, "dateline, its year from the weekday and the years named");
    }
    int copyright = Years.ofCopyright(words);
    int year = copyright > 0 ? copyright : Years.ofAddress(document.article().url());
    return new DayAnchor(null, DayAnchor.unknown().reason(), year, latest);
  }

  /**
   * The day of a dateline that has no year: "June 17" with "said on Friday" beside it, in a text
   * that names 2016, is of 2016 if that day was a Friday then, and it was none a year later.
   *
   * @param latest latest year that the text names, or -1
   */
  private static LocalDate ofWeekday(
      Words words, List<Dateline> datelines, int latest, DayWords terms) {
    LocalDate found = null;
    for (int year = latest; latest > 0 && year <= latest + 1; year++) {
      List<DayExpression> dated =
          new DayReader(words, new DayAnchor(null, "", year, -1), terms).read();
      for (Dateline dateline : datelines) {
        LocalDate day = firstDay(dated, words.begin(dateline.word()), words.end(dateline.last()));
        if (day != null && namesWeekday(words, dateline.last(), day.getDayOfWeek())) {
          if (found != null) {
            return null;
          }
          found = day;
        }
      }
    }
    return found;
  }

  private static boolean namesWeekday(Words words, int from, DayOfWeek weekday) {
    for (int i = from + 1; i < Math.min(words.size(), from + HEAD_WORDS); i++) {
      if (words.folded(i).equalsIgnoreCase(weekday.name())) {
        return true;
      }
    }
    return false;
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
    String after = words.gap(words.at(expression.end()) - 1).strip();
    boolean bracketed = gap.indexOf('(') >= 0 && after.startsWith(")");
    return from
        || StampLine.holds(words, expression)
        || STAMPS.contains(before)
        || bracketed && !isWeekday(words, word)
        || gap.indexOf('|') >= 0;
  }

  private static boolean isWeekday(Words words, int word) {
    return words.folded(word).endsWith("day");
  }
}
