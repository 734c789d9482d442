package dev.dateline.resolve.days;

import dev.dateline.model.DayPrecision;
import dev.dateline.resolve.days.DayExpression.Bearing;
import dev.dateline.resolve.days.DayExpression.EventTie;
import dev.dateline.resolve.toponyms.Words;
import dev.dateline.text.LetterCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the expressions of days in a passage: dates, weekdays, relative words, ranges. One pass,
 * with a bounded look around each word.
 */
public final class DayReader {
  private static final int SPEECH_REACH = 7;
  private static final int FUTURE_REACH = 9;
  private static final int EARLIER_REACH = 14;
  private static final int EVENT_REACH = 7;
  private static final int ORDINAL_REACH = 7;
  private static final int LONGEST_RUN = 31;

  private static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "midday", "noon");

  private final Words words;
  private final DayWords terms;
  private final LocalDate anchor;
  private final DateForms dates;
  private final RelativeForms relatives;
  private final Sequels sequels;

  public DayReader(Words words, DayAnchor anchor, DayWords terms) {
    this.words = words;
    this.terms = terms;
    this.anchor = anchor.day();
    this.dates = new DateForms(words, anchor);
    this.relatives = new RelativeForms(words, anchor.day());
    this.sequels = new Sequels(words, terms);
  }

  /** Expressions in reading order. */
  public List<DayExpression> read() {
    List<DayExpression> found = new ArrayList<>();
    LocalDate before = anchor;
    int toldIn = -1;
    int at = 0;
    while (at < words.size()) {
      String word = words.folded(at);
      boolean named = Holidays.mayOpen(word);
      if (!named && !words.isNumber(at) && !Calendar.mayOpen(word)) {
        at++;
        continue;
      }
      Span span = named ? Holidays.at(words, at, anchor) : dates.at(at);
      if (span == null) {
        boolean here = toldIn == words.sentence(at);
        boolean future = Calendar.weekday(words.folded(at)) != null && isFuture(at);
        span = relatives.at(at, future, before, here);
      }
      if (span == null) {
        at++;
        continue;
      }
      DayExpression expression = expression(span);
      found.add(expression);
      if (expression.isResolved() && expression.precision() == DayPrecision.DAY) {
        before = expression.first();
        toldIn = words.sentence(at);
      }
      at = span.last() + 1;
    }
    return joined(found);
  }

  /** "Between Monday 3 July and Wednesday the 5th", "from 2 to 4 May": one run of days. */
  private List<DayExpression> joined(List<DayExpression> found) {
    List<DayExpression> joined = new ArrayList<>();
    for (DayExpression next : found) {
      DayExpression last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isRun(last, next)) {
        joined.set(joined.size() - 1, last.to(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private boolean isRun(DayExpression first, DayExpression second) {
    boolean days =
        first.isResolved() && second.isResolved() && first.sentence() == second.sentence();
    if (!days || !second.last().isAfter(first.first())) {
      return false;
    }
    int word = words.at(first.begin());
    int next = words.at(second.begin());
    String opening = words.folded(word - 1);
    String join = words.folded(next - 1);
    boolean pair =
        (opening.equals("between") && join.equals("and"))
            || (opening.equals("from")
                && (join.equals("to") || join.equals("until") || join.equals("till")));
    return pair
        && words.begin(next - 1) - first.end() <= 2
        && second.last().isBefore(first.first().plusDays(LONGEST_RUN));
  }

  /** "For a second day on Friday", "the third day of the strike": the days before belong to it. */
  private Span withDaysBefore(Span span) {
    if (span.first() == null || span.precision() != DayPrecision.DAY) {
      return span;
    }
    for (int i = span.word() - 1; i > Math.max(0, span.word() - ORDINAL_REACH); i--) {
      if (words.sentence(i) != words.sentence(span.word())) {
        return span;
      }
      int ordinal = words.folded(i).equals("day") ? Calendar.ordinal(words.folded(i - 1)) : 0;
      if (ordinal > 1) {
        LocalDate first = span.first().minusDays(ordinal - 1L);
        return new Span(span.word(), span.last(), first, span.end(), DayPrecision.DAYS);
      }
    }
    return span;
  }

  /** "Monday's clashes", "the Monday morning attack". */
  private boolean ownsEvent(int last) {
    if (!words.isPossessive(last) && !words.folded(last).endsWith("s")) {
      int next = last + 1;
      boolean part = words.joinsNext(last) && DAY_PARTS.contains(words.folded(next));
      int event = part ? next + 1 : next;
      return words.joinsNext(event - 1) && terms.events().contains(words.folded(event));
    }
    for (int i = last + 1; i < Math.min(words.size(), last + 4); i++) {
      if (words.sentence(i) != words.sentence(last)) {
        return false;
      }
      if (terms.events().contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The march on Friday", "the clashes that began on Saturday". */
  private boolean isBesideEvent(int at) {
    for (int i = at - 1; i >= Math.max(0, at - EVENT_REACH); i--) {
      boolean parted = words.hasInGap(i, ',') || words.hasInGap(i, ';');
      if (words.sentence(i) != words.sentence(at) || parted) {
        return false;
      }
      String word = words.folded(i);
      boolean tookPlace = word.equals("place") && words.folded(i - 1).equals("took");
      if (tookPlace || terms.events().contains(word) || terms.beginnings().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private DayExpression expression(Span found) {
    Span span = withDaysBefore(found);
    Bearing bearing = bearing(span.word());
    boolean owned = ownsEvent(span.last());
    boolean earlier = !owned && (isEarlier(span.word()) || countsBack(span));
    boolean future =
        isFuture(span.word())
            || (anchor != null && span.first() != null && span.first().isAfter(anchor));
    return new DayExpression(
        words.begin(span.word()),
        words.end(span.last()),
        words.sentence(span.word()),
        span.first(),
        span.end(),
        span.precision(),
        bearing,
        isSpeech(span.word()) || opensSpeech(span.word(), span.last()),
        future,
        earlier,
        sequels.tells(span.word(), span.last(), opensSentence(span.word())),
        owned
            ? EventTie.OWNED
            : !earlier && isBesideEvent(span.word()) ? EventTie.BESIDE : EventTie.NONE);
  }

  private Bearing bearing(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3) && words.sentence(i) == words.sentence(at); i--) {
      String word = words.folded(i);
      if (terms.since().contains(word) || (i == at - 1 && word.equals("from"))) {
        return Bearing.SINCE;
      }
      if (i == at - 1 && terms.until().contains(word)) {
        return Bearing.UNTIL;
      }
      if (terms.after().contains(word) && i == at - 1) {
        return Bearing.AFTER;
      }
      if (terms.before().contains(word) && i == at - 1) {
        return Bearing.BEFORE;
      }
    }
    return Bearing.ON;
  }

  private boolean isSpeech(int at) {
    for (int i = at - 1; i >= Math.max(0, at - SPEECH_REACH); i--) {
      boolean parted = words.hasInGap(i, ';') || words.hasInGap(i, ',');
      if (words.sentence(i) != words.sentence(at) || parted) {
        return false;
      }
      String word = words.folded(i);
      if (terms.speech().contains(word)) {
        return true;
      }
      boolean name = words.letterCase() == LetterCase.MIXED && words.isCapital(i);
      if (!terms.speechBetween().contains(word) && !name) {
        return false;
      }
    }
    return false;
  }

  /**
   * "On Monday police said": a verb of saying follows within a few words. In "were shot on Monday,
   * police said" the comma ends what happened on the day, and the saying is undated.
   */
  private boolean opensSpeech(int first, int last) {
    if (words.hasInGap(last, ',') && !opensSentence(first)) {
      return false;
    }
    for (int i = last; i + 1 < Math.min(words.size(), last + 5); i++) {
      boolean same = words.sentence(i) == words.sentence(i + 1);
      if (!same || words.hasInGap(i, '.')) {
        return false;
      }
      String word = words.folded(i + 1);
      if (terms.speechAhead().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence begins with the word, or with it after "on" or "late on". */
  private boolean opensSentence(int at) {
    int before = Math.max(0, at - 3);
    return at < 3 || words.sentence(before) != words.sentence(at);
  }

  /** "A day earlier", "the previous night": the day of what came before something told. */
  private boolean countsBack(Span span) {
    String last = words.folded(span.last());
    return last.equals("earlier")
        || last.equals("before")
        || words.folded(span.word() + 1).equals("previous");
  }

  /** "After the killings on Wednesday", "in the wake of Monday's clashes". */
  private boolean isEarlier(int at) {
    for (int i = at - 1; i >= Math.max(0, at - EARLIER_REACH); i--) {
      if (words.sentence(i) != words.sentence(at) || !words.isGapBlank(i)) {
        return false;
      }
      boolean opensClause = words.folded(i).equals("when") && opensSentence(i);
      if (opensClause || terms.earlier().contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFuture(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FUTURE_REACH); i--) {
      if (words.sentence(i) != words.sentence(at)) {
        return false;
      }
      if (words.hasInGap(i, ',') || words.hasInGap(i, ';') || words.hasInGap(i, '"')) {
        return false;
      }
      String word = words.folded(i);
      if (terms.future().contains(word)) {
        return true;
      }
      if (word.equals("to")
          && i > 0
          && (words.folded(i - 1).equals("is") || words.folded(i - 1).equals("are"))) {
        return true;
      }
    }
    return false;
  }
}
