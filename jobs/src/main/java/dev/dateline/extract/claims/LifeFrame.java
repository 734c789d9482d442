package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.ArrayList;
import java.util.List;

/** Verbs that people do themselves, and verbs of violence that kill when the sentence says so. */
final class LifeFrame {
  private LifeFrame() {}

  /** Verbs that people do themselves: died, drowned, disappeared, courted arrest. */
  static VerbFrame.Result life(Scene scene, int t, List<Group> shared) {
    Wording w = scene.wording();
    if (w.sense(t).form() == Sense.Form.ING && w.is(t - 1, "of")) {
      return VerbFrame.Result.NOTHING; // "it prolonged the life of dying patients"
    }
    int k = scene.leftOfAdverbs(t - 1);
    int verb =
        w.hasAny(k, Tag.AUX.bit | Tag.AUX_S.bit | Tag.AUX_P.bit | Tag.MODAL.bit) || w.is(k, "to")
            ? scene.chainStart(k)
            : t;
    List<Group> subject = scene.subject(verb);
    boolean limb = w.word(t).startsWith("los") && w.sense(t).measure() == Measure.INJURED;
    boolean ill = limb && (w.is(t + 1, "to") || w.is(t + 1, "of") || w.isUnknown(t + 1));
    if (ill || isAsked(w, subject) || isOfAnother(w, t, subject)) {
      return VerbFrame.Result.NOTHING;
    }
    if (w.is(t - 1, "nearly") || w.is(t - 1, "almost") || OtherSenses.isFading(w, t)) {
      return VerbFrame.Result.NOTHING;
    }
    if (subject.isEmpty() && (w.has(k, Tag.CONJ) || w.isComma(k))) {
      subject = shared;
    }
    return VerbFrame.found(scene, t, subject, null, "own");
  }

  /** "nobody said how the victims died": of people told of before. */
  private static boolean isAsked(Wording w, List<Group> subject) {
    Group group = subject.size() == 1 ? subject.get(0) : null;
    return group != null
        && group.kind() == Group.Kind.PLURAL
        && group.definite()
        && w.is(group.begin() - 1, "how");
  }

  /** "wounding two before turning the gun on himself": the two are not he. */
  private static boolean isOfAnother(Wording w, int t, List<Group> subject) {
    boolean himself = w.lastToken(t).is("himself") || w.lastToken(t).is("herself");
    return himself && subject.stream().anyMatch(group -> !Group.ONE.equals(group.count()));
  }

  /** "hacked two men to death": verbs that kill only when the sentence says so. */
  static List<Finding> maybe(Scene scene, int t) {
    Wording w = scene.wording();
    List<Finding> findings = new ArrayList<>();
    for (Group group : scene.object(t + 1)) {
      boolean fire =
          w.is(group.end(), "on") && w.is(group.end() + 1, "fire")
              || w.is(group.end(), "ablaze")
              || w.is(group.end(), "alight");
      boolean burnt = w.is(t, "set") && fire && !isPlaceOnFire(scene, t, group);
      boolean gunned = w.word(t).startsWith("gunn");
      boolean down = gunned && w.is(group.end(), "down"); // "gunned a man down"
      if (burnt || down || !gunned && VerbFrame.endsInDeath(w, group.end())) {
        Measure measure = burnt ? Measure.INJURED : Measure.KILLED;
        findings.add(Finding.of(measure, group, t, null, "active"));
      }
    }
    return findings;
  }

  /** "the market was set on fire": who burns is people by their noun. */
  static boolean isPlaceOnFire(Scene scene, int t, Group group) {
    Wording w = scene.wording();
    boolean people = group.head() < 0 || w.hasAny(group.head(), Wording.PEOPLE);
    return w.word(t).equals("set")
        && !w.lastToken(t).is("free")
        && !people
        && group.kind() != Group.Kind.PRONOUN;
  }
}
