package dev.dateline.resolve.toponyms;

import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.text.LetterCase;
import dev.dateline.text.RuleFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of places in a passage: the longest name of the gazetteer at each word, judged by
 * its capitals and its neighbours. Linear in the length of the text.
 */
public final class ToponymFinder {
  private static final int MOST_WORDS = 6;

  private final Gazetteer gazetteer;
  private final NameContext context;

  ToponymFinder(Gazetteer gazetteer, RuleFiles files) {
    this.gazetteer = gazetteer;
    this.context = new NameContext(gazetteer, files);
  }

  /** Names in reading order; none overlaps another. */
  public List<Sighting> find(Words words, Set<String> persons) {
    List<Sighting> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Sighting sighting = mayBegin(words, at) ? longest(words, at) : null;
      if (sighting == null) {
        at++;
        continue;
      }
      at = sighting.last + 1;
      found.add(sighting);
    }
    context.describe(words, found, persons);
    return found;
  }

  /** Last names and other words that stand in a person's name somewhere in the passage. */
  public Set<String> persons(Words words) {
    Set<String> persons = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapital(i) && words.letterCase() == LetterCase.MIXED && startsPerson(words, i)) {
        int last = i;
        while (last - i < 4 && joins(words, last) && words.isCapital(last + 1)) {
          last++;
          if (!context.isDateWord(words.folded(last))) {
            persons.add(words.folded(last));
          }
        }
        i = Math.max(i, last - 1);
      }
    }
    return persons;
  }

  private boolean startsPerson(Words words, int at) {
    if (context.isTitle(words.folded(at))) {
      return true;
    }
    int name = gazetteer.find(words.folded(at));
    boolean given = name >= 0 && (gazetteer.flags(name) & Gazetteer.GIVEN_NAME) != 0;
    if (!given || !joins(words, at) || !words.isCapital(at + 1)) {
      return false;
    }
    Sighting place = longest(words, at);
    boolean longer = place != null && place.last > at;
    return !longer && !context.isAfterWord(words.folded(at + 1));
  }

  private static boolean joins(Words words, int at) {
    boolean initial = words.end(at) - words.begin(at) == 1 && words.abbreviatesToNext(at);
    return words.joinsNext(at)
        || initial
        || (words.isCapital(at)
            && words.abbreviatesToNext(at)
            && words.end(at) - words.begin(at) <= 4);
  }

  private boolean mayBegin(Words words, int at) {
    // Capitals first: most words have none, and need not be looked up.
    return (words.letterCase() != LetterCase.MIXED
            || words.isCapital(at)
            || hasInnerCapital(words, at))
        && !words.isNumber(at)
        && !context.isDateWord(words.folded(at));
  }

  /** "eMalahleni", "iLembe". */
  private static boolean hasInnerCapital(Words words, int at) {
    return words.end(at) - words.begin(at) > 3
        && Character.isUpperCase(words.passage().source().reading().charAt(words.begin(at) + 1));
  }

  /** The longest name that begins at a word, or null. */
  Sighting longest(Words words, int at) {
    int reach = Math.min(MOST_WORDS, gazetteer.reach(words.folded(at)));
    if (reach == 0) {
      return null;
    }
    StringBuilder key = new StringBuilder(words.folded(at));
    int best = -1;
    int bestLast = at;
    for (int last = at; ; last++) {
      boolean capital = words.letterCase() != LetterCase.MIXED || words.isCapital(last);
      int name = capital || last == at ? gazetteer.find(key.toString()) : -1;
      if (name >= 0 && gazetteer.placesOf(name) > 0) {
        boolean none = last > at && context.isNoPlace(key.toString());
        best = none ? -1 : name;
        bestLast = last;
      }
      if (words.isPossessive(last)) {
        // St. John's, King's Lynn: the names keep their s.
        name = gazetteer.find(key + "s");
        if (name >= 0 && gazetteer.placesOf(name) > 0 && last > at) {
          best = name;
          bestLast = last;
        }
      }
      boolean more = words.joinsNext(last) || (words.isCapital(last) && abbreviation(words, last));
      if (last + 1 - at >= reach || !more) {
        break;
      }
      key.append(' ').append(words.folded(last + 1));
    }
    boolean alone = bestLast == at;
    if (best < 0 || (alone && context.isNoPlace(words.folded(at)))) {
      return null;
    }
    int end = words.end(bestLast);
    boolean dot =
        (gazetteer.flags(best) & Gazetteer.ABBREVIATION) != 0 && words.after(bestLast) == '.';
    return new Sighting(words, at, bestLast, best, dot ? end + 1 : end);
  }

  private static boolean abbreviation(Words words, int at) {
    String word = words.folded(at);
    boolean saint =
        word.equals("st") || word.equals("ste") || word.equals("ft") || word.equals("mt");
    return (saint || word.equals("w")) && words.abbreviatesToNext(at);
  }
}
