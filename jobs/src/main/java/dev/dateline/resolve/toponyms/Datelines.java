package dev.dateline.resolve.toponyms;

import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.text.LetterCase;
import dev.dateline.text.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds datelines: a place at the head of a paragraph (or glued to a byline in capitals), then any
 * of country, day and agency, then a dash or a colon.
 */
public final class Datelines {
  private static final int MOST_WORDS = 16;
  private static final int EARLY_WORDS = 90;
  private static final int LAST_PARAGRAPH = 40;

  /** Words at the head of a text among which its date is the report's own. */
  private static final int STAMP_WORDS = 20;

  private final Gazetteer gazetteer;
  private final ToponymFinder finder;
  private final Set<String> dates;
  private final Set<String> agencies;

  Datelines(Gazetteer gazetteer, ToponymFinder finder, RuleFiles files) {
    this.gazetteer = gazetteer;
    this.dates = PlaceWords.of(files, "places").words("date_word");
    this.agencies = PlaceWords.of(files, "places").words("agency");
    this.finder = finder;
  }

  /** Datelines in reading order. */
  public List<Dateline> find(Words words) {
    List<Dateline> found = new ArrayList<>();
    int until = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean opens =
          words.opensParagraph(i) && words.paragraph(i) < LAST_PARAGRAPH || followsStamp(words, i);
      boolean glued = i < EARLY_WORDS && words.letterCase() != LetterCase.LOWER && words.isUpper(i);
      if (i > until && (opens || glued) && !words.isNumber(i)) {
        Dateline dateline = at(words, i, opens || i == 0);
        if (dateline != null) {
          found.add(dateline);
          until = dateline.last();
        }
      }
    }
    return found;
  }

  /** Right after the report's own date: "This story is from June 2, 2003 patna:". */
  private boolean followsStamp(Words words, int at) {
    boolean year =
        at >= 3 && at < STAMP_WORDS && words.isNumber(at - 1) && words.folded(at - 1).length() == 4;
    if (!year || !words.isGapBlank(at - 1)) {
      return false;
    }
    return words.isNumber(at - 2) && dates.contains(words.folded(at - 3))
        || words.isNumber(at - 3) && dates.contains(words.folded(at - 2));
  }

  private Dateline at(Words words, int first, boolean opens) {
    Sighting name = finder.longest(words, first);
    boolean mixed = words.letterCase() == LetterCase.MIXED;
    int placed = name != null ? name.last : first;
    if (name == null) {
      if (!opens || words.letterCase() == LetterCase.LOWER || !words.isUpper(first)) {
        return null;
      }
      while (words.joinsNext(placed) && words.isUpper(placed + 1) && placed - first < 4) {
        placed++;
      }
    }
    boolean upper = mixed && words.isUpper(first);
    boolean told = false;
    int at = placed;
    while (at - first < MOST_WORDS) {
      String gap = words.gap(at);
      Boolean stop = stops(gap, name != null && opens, upper || told || name != null && opens);
      if (stop != null) {
        boolean sure = upper || told || name != null && opens && isPlain(words, name, gap);
        return stop && sure ? made(words, first, at, placed) : null;
      }
      int next = at + 1;
      if (next >= words.size()) {
        return null;
      }
      int bracket = gap.indexOf('(');
      if (bracket >= 0) {
        int close = closes(words, next);
        if (close < 0) {
          return null;
        }
        told = true;
        at = close;
      } else if (dates.contains(words.folded(next)) || agencies.contains(words.folded(next))) {
        told = true;
        at = next;
      } else if (words.isNumber(next) && told
          || words.isNumber(next) && isMonthAfter(words, next)) {
        told = true;
        at = next;
      } else {
        Sighting more = finder.longest(words, next);
        boolean listed =
            gap.strip().equals(",") || gap.strip().equals("/") || gap.strip().equals(".,");
        boolean capitals = upper && words.isUpper(next);
        if (more != null && listed) {
          at = more.last;
        } else if (capitals) {
          at = next;
        } else {
          return null;
        }
      }
    }
    return null;
  }

  private boolean isMonthAfter(Words words, int at) {
    return dates.contains(words.folded(at + 1));
  }

  /** True at a dash or colon, false where the sentence has begun otherwise, null to go on. */
  private static Boolean stops(String gap, boolean colon, boolean hyphen) {
    String mark = gap.strip();
    if (mark.startsWith(")")) {
      mark = mark.substring(1).strip();
    }
    if (mark.startsWith(".")) {
      mark = mark.substring(1).strip();
    }
    if (mark.startsWith("\u2014") || mark.startsWith("\u2013") || mark.startsWith("--")) {
      return true;
    }
    if (mark.startsWith("-")) {
      boolean spaced = gap.indexOf(" -") >= 0 || gap.indexOf("- ") >= 0 || gap.indexOf(")-") >= 0;
      return spaced && hyphen;
    }
    if (mark.startsWith(":")) {
      return colon;
    }
    return gap.indexOf('\n') >= 0 || gap.indexOf(';') >= 0 ? Boolean.FALSE : null;
  }

  /** A place in small letters counts at the head of a paragraph, if it is no everyday word. */
  private boolean isPlain(Words words, Sighting name, String gap) {
    boolean everyday = (gazetteer.flags(name.name) & Gazetteer.COMMON_WORD) != 0;
    boolean short1 = words.end(name.last) - words.begin(name.first) < 4;
    return !everyday && !short1 && (words.letterCase() != LetterCase.MIXED || !gap.contains(":"));
  }

  private static int closes(Words words, int from) {
    for (int i = from; i < Math.min(words.size(), from + 6); i++) {
      String gap = words.gap(i);
      if (gap.indexOf(')') >= 0) {
        return i;
      }
      if (gap.indexOf('.') >= 0 && gap.length() > 2) {
        return -1;
      }
    }
    return -1;
  }

  private static Dateline made(Words words, int first, int last, int placed) {
    String written =
        words.passage().source().reading().substring(words.begin(first), words.end(placed));
    return new Dateline(first, last, written, placed);
  }
}
