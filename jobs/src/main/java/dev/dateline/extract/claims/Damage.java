package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.Set;

/** Hurt that is no wound: what slumps, tariffs and feelings do to trades, towns and people. */
final class Damage {
  private static final Set<String> HURTING =
      Set.of("hurt", "hurts", "hurting", "crippled", "cripples", "crippling");

  private static final Set<String> INJURING = Set.of("injure", "injures", "injured", "injuring");

  private Damage() {}

  /**
   * Whether "hurt" and its like are meant of fortunes: nobody is counted, and neither a person nor
   * anything that wounds does it.
   *
   * @param cues the sentence in the words of the guards
   */
  static boolean isOfFortune(Wording w, Wording cues, Finding finding) {
    String verb = w.word(finding.trigger());
    boolean by = w.is(finding.trigger() + 1, "by");
    boolean hurt = HURTING.contains(verb);
    if (!hurt && !INJURING.contains(verb) || !by && !finding.rule().endsWith(".active")) {
      return false;
    }
    Group whom = finding.group();
    boolean word = whom.kind() == Group.Kind.NAMED && whom.head() == whom.begin();
    boolean one = Group.ONE.equals(whom.count()) && !(by ? hurt : word);
    boolean vague = !whom.isNumbered() || Group.SOME.equals(whom.count());
    boolean pronoun = whom.kind() == Group.Kind.PRONOUN;
    return vague && !one && !pronoun && !isWounding(w, cues, finding.by());
  }

  private static boolean isWounding(Wording w, Wording cues, Group by) {
    boolean person =
        by != null
            && (by.role() != Role.UNKNOWN || by.head() >= 0 && w.hasAny(by.head(), Wording.PEOPLE));
    boolean wounding = person;
    for (int k = 0; k < cues.size() && !wounding; k++) {
      wounding = cues.has(k, Tag.WOUNDING);
    }
    return wounding;
  }

  /** "PROFIT HURT BY RATES": what is hurt by something, and is called by no noun for people. */
  static boolean isOfThings(Wording w, int t, Group whom) {
    boolean people = whom.head() >= 0 && w.hasAny(whom.head(), Wording.PEOPLE);
    boolean counted =
        whom.isNumbered() || whom.kind() == Group.Kind.PRONOUN || w.is(whom.begin(), "those");
    return HURTING.contains(w.word(t)) && w.is(t + 1, "by") && !people && !counted;
  }
}
