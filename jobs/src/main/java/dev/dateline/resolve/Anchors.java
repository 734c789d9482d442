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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds the day that an article's weekdays count from. */
final class Anchors {
  private static final int HEAD_WORDS = 60;
  private static final Set<String> STAMPS =
      Set.of("from", "published", "updated", "posted", "date", "dated", "on", "reported");

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
      int word = words.at(expression.begin());
      if (word > HEAD_WORDS) {
        break;
      }
      boolean day = expression.isResolved() && expression.precision() == DayPrecision.DAY;
      boolean stamped =
          STAMPS.contains(words.folded(word - 1))
              || words.before(word) == '('
              || word == 0
              || words.gap(word - 1).indexOf(':') >= 0
              || words.gap(word - 1).indexOf('|') >= 0;
      if (day && stamped && !words.folded(word - 1).equals("on")) {
        return expression.first();
      }
    }
    return null;
  }
}
