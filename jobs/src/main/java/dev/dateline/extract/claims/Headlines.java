package dev.dateline.extract.claims;

import dev.dateline.model.Role;

/**
 * Headlines leave out articles and auxiliaries, so that who opens one is what its verbs tell of.
 */
final class Headlines {
  private static final long CLAUSES =
      Scene.FINITE | Scene.BREAKS | Tag.bits(Tag.REL, Tag.AUX, Tag.SING, Tag.PLUR);

  private Headlines() {}

  /**
   * "Man robbed, shot dead", "Man sleeping in car shot", "Reporter shot at and held": who opens a
   * headline with a participle, where no other clause stands before the verb.
   *
   * @param joined whether a comma or a conjunction stands before the verb
   * @return null when the sentence does not open so
   */
  static Group opener(Scene scene, int t, boolean joined) {
    Wording w = scene.wording();
    int from = 0;
    for (int k = 0; k < t; k++) {
      from = w.is(k, ":") ? k + 1 : from;
    }
    Group who = scene.startingAt(from);
    if (who == null || who.end() >= t || !isBare(w, who)) {
      return null;
    }
    int verb = who.end();
    boolean going = w.word(verb).endsWith("ing") && w.sentence().number() == 0;
    boolean done = joined && (w.endsLikeVerb(verb) || w.hasAny(verb, Tag.HARM.bit | Tag.SHOOT.bit));
    if (!going && !done) {
      return null;
    }
    for (int k = verb; k < t; k++) {
      if (w.hasAny(k, CLAUSES) || w.isMark(k) && !w.isComma(k) && !w.is(k, "-")) {
        return null;
      }
    }
    return who;
  }

  /** "man", "teen driver": one person without an article, and nobody who shoots and arrests. */
  private static boolean isBare(Wording w, Group who) {
    return who.head() >= 0
        && Group.ONE.equals(who.count())
        && w.has(who.head(), Tag.PERSON)
        && !w.hasAny(who.begin(), Tag.DET.bit | Tag.POSS.bit)
        && who.role() != Role.SECURITY
        && who.role() != Role.MILITANT;
  }
}
