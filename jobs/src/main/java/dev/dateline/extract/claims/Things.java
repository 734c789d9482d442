package dev.dateline.extract.claims;

import dev.dateline.model.IgnoredReason;

/** Tells numbers of things, times, sums and charges from numbers of people. */
final class Things {
  private static final long UNITS =
      Tag.bits(Tag.TIME, Tag.MONEY, Tag.MEASURE, Tag.CHARGE, Tag.MONTH);

  private Things() {}

  /** Whether a number before this lexeme measures, pays, dates or charges. */
  static boolean isUnit(Wording w, int at) {
    return reason(w, at) != null;
  }

  /** Why a number before this lexeme counts no people; null when it may. */
  static IgnoredReason reason(Wording w, int at) {
    if (!w.hasAny(at, UNITS) && !w.is(at, "%") && !w.is(at, "-")) {
      return null;
    }
    if (w.has(at, Tag.MONEY)) {
      return IgnoredReason.MONEY;
    }
    if (w.has(at, Tag.CHARGE) && !w.is(at, "charged")) {
      return IgnoredReason.CHARGES;
    }
    if (w.hasAny(at, Tag.TIME.bit | Tag.MONTH.bit)) {
      return w.word(at).startsWith("year-old") || w.word(at).startsWith("years-old")
          ? IgnoredReason.AGE
          : IgnoredReason.DATE;
    }
    if (w.is(at, "%") || w.is(at, "per") || w.is(at, "percent")) {
      return IgnoredReason.RATIO;
    }
    return w.has(at, Tag.MEASURE) ? IgnoredReason.NOT_PEOPLE : null;
  }

  /** Whether an unknown noun after a number cannot be people. */
  static boolean isThing(Wording w, int from, int noun) {
    for (int at = from; at <= noun; at++) {
      if (w.hasAny(at, Tag.THING.bit | Tag.ACTION.bit | UNITS)) {
        return true;
      }
    }
    return !w.word(noun).endsWith("s") && !w.word(noun).endsWith("men");
  }
}
