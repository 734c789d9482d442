package dev.dateline.resolve;

import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.toponyms.Words;
import dev.dateline.text.MonthNames;
import java.util.Set;

/**
 * The line at the head of a report that tells when it appeared: "Updated May 3, 2014 at 10:46 AM".
 */
final class StampLine {
  private static final int MOST_WORDS = 16;
  private static final Set<String> WORDS =
      Set.of(
          "published",
          "updated",
          "posted",
          "date",
          "dated",
          "created",
          "modified",
          "last",
          "first",
          "on",
          "at",
          "by",
          "of",
          "the",
          "am",
          "pm",
          "a.m",
          "p.m",
          "a.m.",
          "p.m.",
          "hrs",
          "gmt",
          "utc",
          "bst",
          "ist",
          "est",
          "edt",
          "et",
          "cst",
          "cdt",
          "ct",
          "mst",
          "mdt",
          "pst",
          "pdt",
          "pt",
          "eastern",
          "central",
          "pacific",
          "time");

  private StampLine() {}

  /**
   * Whether a date with its year shares its line with nothing but other words of dates and hours.
   */
  static boolean holds(Words words, DayExpression date) {
    int first = words.at(date.begin());
    int last = words.at(date.end()) - 1;
    if (!words.isNumber(last) || !words.isNumber(last - 1) && words.folded(last).length() != 4) {
      return false;
    }
    int begin = first;
    while (begin > 0 && !words.hasInGap(begin - 1, '\n')) {
      begin--;
      if (!isOfStamp(words, begin) || first - begin > MOST_WORDS) {
        return false;
      }
    }
    int end = last;
    while (end + 1 < words.size() && !words.hasInGap(end, '\n')) {
      end++;
      if (!isOfStamp(words, end) || end - last > MOST_WORDS) {
        return false;
      }
    }
    return end + 1 < words.size();
  }

  private static boolean isOfStamp(Words words, int word) {
    String folded = words.folded(word);
    return words.isNumber(word)
        || WORDS.contains(folded)
        || MonthNames.number(folded) > 0
        || folded.length() > 5 && folded.endsWith("day");
  }
}
