package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;

/**
 * People, or something counted that may be people, in a row of lexemes.
 *
 * @param begin its first lexeme
 * @param end one past its last lexeme
 * @param head the lexeme that names them; -1 when a number stands alone
 * @param count how many
 * @param more whether they come on top of others: "two more", "another"
 */
record Group(
    int begin,
    int end,
    int head,
    Count count,
    Qualifier qualifier,
    Role role,
    boolean child,
    Kind kind,
    boolean definite,
    boolean more) {

  /** What kind of expression it is. */
  enum Kind {
    /** With a number, a quantity word, or an indefinite article. */
    COUNTED,
    /** A person's name, or a bare noun in a headline. */
    NAMED,
    /** "the fifth victim": as many, in all. */
    RANKED,
    /** "the officer", "his brother". */
    SINGLE,
    /** "students", "the students". */
    PLURAL,
    /** "he", "they". */
    PRONOUN,
    /** "no one", "no protesters". */
    NOBODY,
    /** A number before a noun that no lexicon knows. */
    GUESSED,
    /** A number of things that are no people. */
    THINGS
  }

  static final Count ONE = Count.exactly(1);
  static final Count SOME = new Count(2L, null, null);

  /** How many at most; -1 when nobody says. */
  long high() {
    return count.high() == null ? -1 : count.high();
  }

  boolean isNumbered() {
    return kind == Kind.COUNTED
        || kind == Kind.GUESSED
        || kind == Kind.NOBODY
        || kind == Kind.RANKED;
  }

  Group spanning(int from, int to) {
    return new Group(from, to, head, count, qualifier, role, child, kind, definite, more);
  }

  Group counting(Count number, Qualifier bound) {
    return new Group(begin, end, head, number, bound, role, child, kind, definite, more);
  }

  Group as(Kind other) {
    return new Group(begin, end, head, count, qualifier, role, child, other, definite, more);
  }

  /** Nobody of them. */
  Group none() {
    return counting(Count.exactly(0), Qualifier.EXACT).as(Kind.NOBODY);
  }

  /** "a third man", where the rank counts others: one person. */
  Group unranked() {
    return counting(ONE, Qualifier.EXACT).as(Kind.COUNTED);
  }

  Group ofRole(Role other) {
    return new Group(begin, end, head, count, qualifier, other, child, kind, definite, more);
  }

  /** Nobody knows how many, under a noun that stands for them. */
  static Group some(int begin, int end, int head) {
    return new Group(
        begin, end, head, SOME, Qualifier.VAGUE, Role.UNKNOWN, false, Kind.COUNTED, false, false);
  }
}
