package dev.dateline.resolve.days;

import dev.dateline.model.DayPrecision;
import dev.dateline.resolve.toponyms.Words;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Days that go by a name and have a date of their own: "New Year's Eve", "Bastille Day". */
final class Holidays {
  private static final Map<String, MonthDay> BY_NAME =
      Map.ofEntries(
          Map.entry("new year eve", MonthDay.of(12, 31)),
          Map.entry("new years eve", MonthDay.of(12, 31)),
          Map.entry("new year day", MonthDay.of(1, 1)),
          Map.entry("new years day", MonthDay.of(1, 1)),
          Map.entry("christmas eve", MonthDay.of(12, 24)),
          Map.entry("christmas day", MonthDay.of(12, 25)),
          Map.entry("boxing day", MonthDay.of(12, 26)),
          Map.entry("valentine day", MonthDay.of(2, 14)),
          Map.entry("valentines day", MonthDay.of(2, 14)),
          Map.entry("bastille day", MonthDay.of(7, 14)));

  private static final Set<String> OPENERS =
      BY_NAME.keySet().stream()
          .map(name -> name.substring(0, name.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private Holidays() {}

  /** Whether a name may begin with the word. */
  static boolean mayOpen(String folded) {
    return OPENERS.contains(folded);
  }

  /** A named day that begins at the word, its year after it included; null when there is none. */
  static Span at(Words words, int at, LocalDate anchor) {
    StringBuilder name = new StringBuilder(words.folded(at));
    for (int last = at + 1; last <= at + 2 && follows(words, last - 1); last++) {
      MonthDay day = BY_NAME.get(name.append(' ').append(words.folded(last)).toString());
      if (day != null) {
        return dated(words, at, last, day, anchor);
      }
    }
    return null;
  }

  private static boolean follows(Words words, int at) {
    return words.joinsNext(at) || words.isPossessive(at) && at + 1 < words.size();
  }

  private static Span dated(Words words, int at, int last, MonthDay day, LocalDate anchor) {
    boolean close = words.joinsNext(last) || words.commaNext(last);
    int year = close ? Calendar.year(words.folded(last + 1)) : -1;
    if (year > 0 && words.folded(last + 1).length() == 4) {
      return Span.day(at, last + 1, day.atYear(year));
    }
    return anchor == null
        ? new Span(at, last, null, null, DayPrecision.DAY)
        : Span.day(at, last, Calendar.nearest(anchor, day.getMonthValue(), day.getDayOfMonth()));
  }
}
