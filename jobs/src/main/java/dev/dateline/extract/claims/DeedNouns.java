package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.Set;

/** How a deed is mentioned by its noun: as a verdict, for a reward, or as news of a place. */
final class DeedNouns {
  /** Lexemes between "leading to" and an arrest at most. */
  private static final int LEADS = 6;

  /** Lexemes between a ruling and what it calls a death at most. */
  private static final int VERDICT = 16;

  private static final Set<String> RULINGS = Set.of("ruled", "deemed", "declared", "rule");

  /**
   * What is said of deaths that are news: "the deaths in Ardal" by themselves may be statistics.
   */
  private static final Set<String> CONDEMNED =
      Set.of(
          "condemn",
          "condemned",
          "condemning",
          "condemns",
          "condoled",
          "condoles",
          "denounced",
          "deplored",
          "mourn",
          "mourned",
          "mourning",
          "over",
          "after",
          "protest",
          "protested",
          "protesting",
          "avenge",
          "investigate",
          "investigating",
          "against",
          "following",
          "for");

  private DeedNouns() {}

  /** "ruled a homicide", "the death was a homicide", "turned into a murder": what it is called. */
  static boolean isVerdict(Wording w, int t, Group deed) {
    int before = deed.begin() - 1;
    boolean one = (w.is(deed.begin(), "a") || w.is(deed.begin(), "an")) && !w.is(t + 1, "of");
    if (!one || w.sense(t).measure() != Measure.KILLED) {
      return false;
    }
    boolean called = w.is(before, "as") || w.is(before, "into") || w.hasAny(before, VerbFrame.BE);
    for (int k = before; k > before - VERDICT; k--) {
      boolean out = w.is(k + 1, "out") || w.is(k + 1, "a") && k + 1 < deed.begin();
      called |= !out && w.isOneOf(k, RULINGS);
    }
    return called && !w.is(before - 1, "there");
  }

  /** "information leading to the arrests of": of which nobody knows yet. */
  static boolean isRewarded(Wording w, int t) {
    for (int k = t - 1; k > t - LEADS; k--) {
      if (w.is(k, "to") && w.word(k - 1).startsWith("lead")) {
        return w.is(k - 2, "information")
            || w.is(k - 3, "information")
            || w.is(k - 4, "information");
      }
    }
    return false;
  }

  /** "condemned the killings at the mill", "deaths in a riot": of one place, and news. */
  static boolean isPlaced(Wording w, int t) {
    int from = w.is(t - 1, "recent") ? t - 2 : t - 1;
    int before = w.is(from, "the") ? from - 1 : from;
    boolean told = before < from && before >= 0 && !w.is(before, "of") && !w.is(before, "in");
    boolean place = w.is(t + 1, "in") || w.is(t + 1, "at") || w.is(t + 1, "during");
    return place && told && w.isOneOf(before, CONDEMNED);
  }
}
