package dev.dateline.extract.claims;

import dev.dateline.model.ActorKind;
import dev.dateline.model.Role;
import java.util.Set;

/**
 * Who people of no noun are by whom the deed was aimed at: "fired on the marchers, killing four",
 * "eight died when gunmen attacked the worshippers".
 */
final class Targets {
  /** Lexemes between the fate and the attack at most. */
  private static final int REACH = 16;

  private static final Set<String> AIMED = Set.of("on", "at", "into", "against", "upon");

  private static final Set<String> FIRE =
      Set.of(
          "fire",
          "fired",
          "firing",
          "fires",
          "shot",
          "shots",
          "shoot",
          "shooting",
          "bullets",
          "grenade",
          "grenades",
          "bomb",
          "bombs",
          "rounds",
          "ammunition",
          "pellets",
          "attack",
          "assault",
          "gas");

  private static final Set<String> ATTACKS =
      Set.of(
          "attacked",
          "attacking",
          "attack",
          "attacks",
          "ambushed",
          "ambushing",
          "ambush",
          "charged",
          "bombed",
          "shelled",
          "strafed",
          "raided");

  /** What a vehicle is that has people in it. */
  private static final Set<String> CARRYING =
      Set.of("carrying", "transporting", "ferrying", "bringing");

  /** What it is with "of" or "with". */
  private static final Set<String> FULL = Set.of("full", "packed", "filled", "crowded", "loaded");

  private static final Set<String> ANYBODY = Set.of("people", "persons", "person", "others");

  private Targets() {}

  /** The role of those aimed at; null where the sentence does not say whom. */
  static Role role(Scene scene, Finding finding, ActorKind actor) {
    Wording w = scene.wording();
    Group group = finding.group();
    boolean caused = w.is(group.begin() - 1, "causing"); // "causing no injuries"
    boolean anybody = caused || group.head() < 0;
    anybody |= !anybody && ANYBODY.contains(w.lastToken(group.head()).lower());
    if (!anybody || !group.isNumbered() || w.is(group.end(), "of")) {
      return null;
    }
    Group target =
        caused || w.word(finding.trigger()).endsWith("ing")
            ? before(scene, finding)
            : after(scene, finding);
    boolean crowd =
        target != null && target.role() == Role.PROTESTER && w.has(target.head(), Tag.COLLECTIVE);
    boolean open = target == null || target.role() == Role.UNKNOWN;
    // "fired at police, killing two people": bystanders as well as not.
    boolean others = !open && target.role() == Role.SECURITY && group.head() >= 0 && !caused;
    return open || others || crowd && actor != ActorKind.SECURITY ? null : target.role();
  }

  /** "opened fire on the marchers, killing four". */
  private static Group before(Scene scene, Finding finding) {
    Wording w = scene.wording();
    Group last = null;
    for (Group group : scene.groups()) {
      if (group.end() > finding.trigger()) {
        break;
      }
      last = isTarget(w, group) ? group : last;
    }
    return last != null && isClear(w, last.end(), finding.trigger()) ? last : null;
  }

  /** "eight died when gunmen fired at the marchers". */
  private static Group after(Scene scene, Finding finding) {
    Wording w = scene.wording();
    int from = Math.max(finding.end(), finding.trigger() + 1);
    boolean when = w.is(from, "when") || w.is(from, "after") || w.is(from, "as");
    for (Group group : scene.groups()) {
      boolean near = when && group.begin() > from && group.begin() < from + REACH;
      if (near && isTarget(w, group)) {
        return group;
      }
    }
    return null;
  }

  private static boolean isTarget(Wording w, Group group) {
    boolean many = group.kind() == Group.Kind.PLURAL || group.kind() == Group.Kind.COUNTED;
    int before = group.begin() - 1;
    boolean aimed = AIMED.contains(w.word(before)) && isFire(w, before - 1);
    return many && (aimed || ATTACKS.contains(w.word(before)) || isAboard(w, group));
  }

  /** "a bus carrying pilgrims", "full of clerks": whom it hits when their vehicle is hit. */
  static boolean isAboard(Wording w, Group group) {
    int before = group.begin() - 1;
    boolean full = w.is(before, "of") || w.is(before, "with");
    return CARRYING.contains(w.word(before))
        || CARRYING.contains(w.word(group.begin())) // read as theirs, as in "marching clerks"
        || full && FULL.contains(w.word(before - 1));
  }

  private static boolean isFire(Wording w, int at) {
    for (int k = at; k > at - 4; k--) {
      if (FIRE.contains(w.word(k)) || ATTACKS.contains(w.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** No other clause between those aimed at and their fate. */
  private static boolean isClear(Wording w, int from, int to) {
    for (int k = from; k < to; k++) {
      if (w.hasAny(k, Scene.FINITE | Scene.BREAKS | Tag.REL.bit) || to - from > REACH) {
        return false;
      }
    }
    return true;
  }
}
