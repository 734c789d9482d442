package dev.dateline.extract.claims;

import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import java.util.Set;

/**
 * Names in a text of one case, which no capital marks: words that no lexicon has, where only people
 * can stand.
 */
final class Names {
  /** Words of a name at most. */
  private static final int WORDS = 4;

  /** Names that end like participles. */
  private static final Set<String> LIKE_VERBS =
      Set.of(
          "ahmed",
          "mohammed",
          "mohamed",
          "muhammed",
          "hamed",
          "hameed",
          "javed",
          "khaled",
          "majed",
          "naveed",
          "rasheed",
          "saeed",
          "sayed",
          "shaheed",
          "waheed");

  /** What stands before the name of a place. */
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "from", "across", "outside");

  /** What opens a clause, and not only a phrase. */
  private static final Set<String> OPENING = Set.of("after", "before", "since", "until");

  private Names() {}

  /** The name whose last word is the one before {@code end}; null when none stands there. */
  static Group endingAt(Wording w, int end) {
    if (!w.oneCase() || !isWord(w, end - 1) || w.word(end - 1).length() < 3) {
      return null;
    }
    int begin = beginOf(w, end);
    boolean said = begin > 1 && (!w.has(begin - 2, Tag.PREP) || w.is(begin - 2, "out"));
    boolean that = w.is(begin - 1, "that") && said; // "he pointed out that"
    boolean clause = that || w.isOneOf(begin - 1, OPENING);
    boolean described = !clause && w.hasAny(begin - 1, Tag.DET.bit | Tag.PREP.bit | Tag.POSS.bit);
    return described ? null : named(begin, end);
  }

  /** The name before a possessive, behind a preposition that is none of place; null without one. */
  static Group owning(Wording w, int end) {
    int begin = beginOf(w, end);
    boolean placed = w.isOneOf(begin - 1, PLACING) || w.hasAny(begin - 1, Tag.DET.bit);
    return begin < end && w.oneCase() && !placed ? named(begin, end) : null;
  }

  /** The name whose first word stands at {@code at}; null when none does. */
  static Group startingAt(Wording w, int at) {
    if (!w.oneCase() || !isWord(w, at)) {
      return null;
    }
    int end = at + 1;
    while (end < at + WORDS && (isWord(w, end) || w.has(end, Tag.TITLE))) {
      end++;
    }
    return named(at, end);
  }

  private static int beginOf(Wording w, int end) {
    int begin = end;
    while (begin > end - WORDS && isWord(w, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private static boolean isWord(Wording w, int at) {
    return w.isUnknown(at)
        && (!w.endsLikeVerb(at) || LIKE_VERBS.contains(w.word(at)))
        && !w.is(at, "alias")
        && !w.is(at, "ago");
  }

  private static Group named(int begin, int end) {
    return new Group(
        begin,
        end,
        end - 1,
        Group.ONE,
        Qualifier.EXACT,
        Role.CIVILIAN,
        false,
        Group.Kind.NAMED,
        true,
        false);
  }
}
