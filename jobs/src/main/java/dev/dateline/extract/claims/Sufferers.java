package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.List;

/**
 * Whose deaths and injuries a noun tells: "the army suffered no casualties", "among the guards".
 */
final class Sufferers {
  private static final long LOSSES = Tag.bits(Tag.CASUALTIES, Tag.DEED, Tag.WOUND);

  private Sufferers() {}

  /** Their role; null where the sentence does not say whose they are. */
  static Role role(Scene scene, Group losses) {
    Wording w = scene.wording();
    if (!losses.isNumbered() || !w.hasAny(losses.head(), LOSSES)) {
      return null;
    }
    Group who = among(scene, losses.end());
    int verb = losses.begin() - 1;
    if (who == null && (w.has(verb, Tag.SUFFER) || w.is(verb, "had"))) {
      int chain = scene.chainStart(verb);
      if (Actors.isArmy(w, scene.leftOfAdverbs(chain - 1))) {
        return Role.SECURITY;
      }
      List<Group> subject = scene.subject(chain);
      who = subject.size() == 1 ? subject.get(0) : null;
    }
    boolean people = who != null && who.head() >= 0 && w.hasAny(who.head(), Wording.PEOPLE);
    return people && who.role() != Role.UNKNOWN ? who.role() : null;
  }

  /** "no casualties among the guards", "no injuries were reported to officers". */
  private static Group among(Scene scene, int from) {
    Wording w = scene.wording();
    int at = from;
    while (w.hasAny(at, Scene.FINITE | Tag.AUX.bit | Tag.ADV.bit) || w.is(at, "reported")) {
      at++;
    }
    return w.is(at, "among") || w.is(at, "to") ? scene.startingAt(at + 1) : null;
  }
}
