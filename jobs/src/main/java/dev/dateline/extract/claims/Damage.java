package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.Set;

/** Hurt that is no wound: what slumps, tariffs and feelings do to trades, towns and people. */
final class Damage {
  /** What also befalls economies and companies. */
  private static final Set<String> VERBS =
      Set.of(
          "hurt",
          "hurts",
          "hurting",
          "injure",
          "injures",
          "injured",
          "injuring",
          "crippled",
          "cripples",
          "crippling");

  /** What wounds people, when a sentence names it. */
  private static final Set<String> WOUNDING =
      Set.of(
          "accident",
          "accidents",
          "airstrike",
          "airstrikes",
          "ambush",
          "arson",
          "assault",
          "attack",
          "attacked",
          "attacks",
          "avalanche",
          "baton",
          "batons",
          "battle",
          "beaten",
          "blast",
          "blasts",
          "blaze",
          "bomb",
          "bombing",
          "bombings",
          "bombs",
          "bullet",
          "bullets",
          "bus",
          "car",
          "clash",
          "clashed",
          "clashes",
          "collapse",
          "collapsed",
          "collided",
          "collision",
          "crash",
          "crashed",
          "crossfire",
          "cyclone",
          "derailed",
          "earthquake",
          "exploded",
          "explosion",
          "explosions",
          "fell",
          "fight",
          "fighting",
          "fire",
          "fired",
          "flames",
          "flood",
          "floods",
          "gas",
          "glass",
          "grenade",
          "grenades",
          "gunfire",
          "gunman",
          "gunmen",
          "hurricane",
          "knife",
          "landslide",
          "lathi",
          "mine",
          "missile",
          "missiles",
          "mob",
          "mortar",
          "police",
          "quake",
          "raid",
          "raids",
          "riot",
          "rioting",
          "riots",
          "rocket",
          "rockets",
          "scuffle",
          "scuffles",
          "shell",
          "shelling",
          "shells",
          "shooting",
          "shot",
          "shrapnel",
          "soldiers",
          "stampede",
          "stone",
          "stones",
          "storm",
          "storms",
          "stray",
          "teargas",
          "tornado",
          "train",
          "truck",
          "unrest",
          "violence",
          "killed",
          "killing",
          "dead",
          "died",
          "hospital",
          "wounded");

  private Damage() {}

  /**
   * Whether "hurt" and its like are meant of fortunes: nobody is counted, and neither a person nor
   * anything that wounds does it.
   */
  static boolean isOfFortune(Scene scene, int t, Group whom, Group by) {
    Wording w = scene.wording();
    boolean counted =
        whom.isNumbered() && !Group.SOME.equals(whom.count())
            || whom.kind() == Group.Kind.PRONOUN
            || whom.kind() == Group.Kind.NOBODY;
    boolean passive = w.is(t + 1, "by");
    boolean one = Group.ONE.equals(whom.count()) && (passive || !isOneWord(whom));
    return VERBS.contains(w.word(t)) && !counted && !one && !isHurtful(w, by);
  }

  private static boolean isOneWord(Group whom) {
    return whom.kind() == Group.Kind.NAMED && whom.head() == whom.begin();
  }

  private static boolean isHurtful(Wording w, Group by) {
    boolean person =
        by != null
            && (by.role() != Role.UNKNOWN || by.head() >= 0 && w.hasAny(by.head(), Wording.PEOPLE));
    return person || w.tokens().stream().anyMatch(token -> WOUNDING.contains(token.lower()));
  }

  /** "PROFIT HURT BY RATES": what is hurt by something, and is called by no noun for people. */
  static boolean isOfThings(Wording w, int t, Group whom) {
    boolean people = whom.head() >= 0 && w.hasAny(whom.head(), Wording.PEOPLE);
    boolean counted =
        whom.isNumbered() || whom.kind() == Group.Kind.PRONOUN || w.is(whom.begin(), "those");
    boolean hurt = VERBS.contains(w.word(t)) && !w.word(t).startsWith("injur");
    return hurt && w.is(t + 1, "by") && !people && !counted;
  }
}
