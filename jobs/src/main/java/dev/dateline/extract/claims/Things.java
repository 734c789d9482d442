package dev.dateline.extract.claims;

import dev.dateline.model.IgnoredReason;
import java.util.Set;

/** Tells numbers of things, times, sums and charges from numbers of people. */
final class Things {
  private static final long UNITS =
      Tag.bits(Tag.TIME, Tag.MONEY, Tag.MEASURE, Tag.CHARGE, Tag.MONTH);

  /** What is told apart by a number after its noun. */
  private static final Set<String> NUMBERED =
      Set.of(
          "apartment",
          "article",
          "articles",
          "building",
          "channel",
          "district",
          "exit",
          "flight",
          "floor",
          "gate",
          "gates",
          "highway",
          "interstate",
          "lane",
          "platform",
          "platforms",
          "precinct",
          "proposition",
          "room",
          "rooms",
          "route",
          "routes",
          "section",
          "sections",
          "sector",
          "sectors",
          "terminal",
          "unit",
          "ward",
          "wards",
          "zone",
          "zones");

  /** Parts of works and undertakings, told apart by a number in figures or words. */
  private static final Set<String> TITLED =
      Set.of("volume", "part", "episode", "season", "phase", "force", "formula", "chapter");

  private Things() {}

  /** "wards 28 and 29", "Highway 61": the number is a name. */
  static boolean isDesignation(Wording w, int at) {
    if (at >= 1 && w.isCapital(at) && TITLED.contains(w.word(at - 1))) {
      return true; // "Volume One"
    }
    if (at < 1 || !w.isNumber(at)) {
      return false;
    }
    if (NUMBERED.contains(w.word(at - 1)) || TITLED.contains(w.word(at - 1))) {
      return true;
    }
    boolean ends = w.isMark(at + 1) || w.has(at + 1, Tag.PREP); // "highway 28 and 29 for hours"
    boolean row = w.word(at - 3).endsWith("s") || ends && NUMBERED.contains(w.word(at - 3));
    return (w.is(at - 1, "and") || w.isComma(at - 1)) && row && isDesignation(w, at - 2);
  }

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
