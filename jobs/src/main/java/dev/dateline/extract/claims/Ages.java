package dev.dateline.extract.claims;

import java.util.Set;

/** Tells a number that says somebody's age by where it stands. */
final class Ages {
  private static final long NAMES = Wording.PEOPLE | Tag.TITLE.bit;

  private static final Set<String> ROWS = Set.of("and", "or", "to", "between", "from");

  /** Lexemes of a row of ages at most. */
  private static final int ROW = 8;

  private Ages() {}

  /** "Asha Rao, 34, was", "Asha Rao (34)", "Asha, then 18". */
  static boolean isAge(Wording w, int at, int next) {
    if (isAged(w, at)) {
      return true;
    }
    if (!w.isNumber(at) || next != at + 1 || w.word(at).length() > 2) {
      return false;
    }
    if (w.is(at - 1, "(") && w.is(next, ")")) {
      return true;
    }
    boolean second = w.is(at - 1, "and") && w.isNumber(at - 2) && w.isComma(at - 3);
    if (second && isName(w, at - 4) && w.isComma(next)) {
      return true; // "two brothers, 17 and 22, were"
    }
    boolean then = w.is(at - 1, "then") || w.is(at - 1, "both") && w.isComma(at - 2);
    boolean comma = w.isComma(then ? at - 2 : at - 1);
    boolean named = then ? true : isName(w, at - 2);
    boolean closed =
        next >= w.size()
            || w.isComma(next)
            || w.is(next, ".")
            || w.is(next, ";")
            || w.is(next, "and") && w.isNumber(next + 1) && w.isComma(next + 2)
            || w.hasAny(next, Tag.AUX_S.bit | Tag.REL.bit | Tag.PREP.bit | Tag.DIE.bit);
    return (comma || then) && named && closed;
  }

  /** "aged 20 and 24", "aged between 15 and 20", "ages 18 to 30": each number of the row. */
  private static boolean isAged(Wording w, int at) {
    boolean number = w.isNumber(at) && w.word(at).length() <= 2 || w.is(at, "between");
    if (!number || w.hasAny(at + 1, Wording.PEOPLE)) {
      return false;
    }
    int k = at - 1;
    while (k > at - ROW && (w.isNumber(k) || w.isComma(k) || ROWS.contains(w.word(k)))) {
      k--;
    }
    return w.is(k, "aged") || w.is(k, "ages") || w.is(k, "age");
  }

  private static boolean isName(Wording w, int at) {
    return at >= 0 && (w.isUnknown(at) || w.hasAny(at, NAMES) || w.is(at, ")"));
  }

  /** Steps left over ", 34" or "(34)" after a name. */
  static int leftOf(Wording w, int end) {
    if (w.is(end - 1, ")") && w.isNumber(end - 2) && w.is(end - 3, "(")) {
      return end - 3;
    }
    if (w.isNumber(end - 1) && w.is(end - 2, "and") && w.isNumber(end - 3) && w.isComma(end - 4)) {
      return end - 4;
    }
    int ages = end - 4; // ", ages 19 and 24"
    if (w.is(end - 2, "and") && (w.is(ages, "ages") || w.is(ages, "aged")) && w.isComma(ages - 1)) {
      return ages - 1;
    }
    int number = w.is(end - 1, "old") ? end - 3 : end - 1;
    return w.isNumber(number) && w.isComma(number - 1) ? number - 1 : end;
  }

  /** "Asha Rao, 14, was", "Asha Rao (14)": who is told by the age behind the name is a child. */
  static boolean isChildBehind(Wording w, int end) {
    boolean row = w.isComma(end) || w.is(end, "(");
    boolean closed = end + 2 >= w.size() || w.isMark(end + 2);
    if (!row || !closed || !w.isNumber(end + 1) || w.word(end + 1).length() > 2) {
      return false;
    }
    String years = w.word(end + 1);
    boolean digits = years.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && Integer.parseInt(years) < 18;
  }

  /** Steps right over ", 34" or "(34)" after a name. */
  static int rightOf(Wording w, int at) {
    if (w.is(at, "(") && w.isNumber(at + 1) && w.is(at + 2, ")")) {
      return at + 3;
    }
    return w.isComma(at) && w.isNumber(at + 1) && w.isComma(at + 2) ? at + 2 : at;
  }
}
