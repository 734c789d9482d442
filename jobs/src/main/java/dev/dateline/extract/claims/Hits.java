package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.List;
import java.util.Set;

/**
 * Whom bullets hit: "fired, hitting a woman in the shoulder", "was struck by two pellets". A blow
 * alone is force and hurts nobody yet (codebook 1.1, small print), so that the sentence has to
 * speak of a shot.
 */
final class Hits {
  /** Lexemes in which the missile or the place of the wound is named. */
  private static final int REACH = 9;

  private static final Set<String> VERBS =
      Set.of("hit", "hits", "hitting", "struck", "strikes", "striking", "grazed", "grazing");

  private static final Set<String> MISSILES =
      Set.of(
          "bullet",
          "bullets",
          "gunfire",
          "pellet",
          "pellets",
          "shrapnel",
          "round",
          "rounds",
          "shot",
          "shots",
          "balls",
          "fragments",
          "projectile",
          "projectiles",
          "canister",
          "canisters",
          "grenade",
          "grenades",
          "munition",
          "munitions",
          "arrow",
          "arrows");

  private static final Set<String> SHOTS =
      Set.of(
          "bullet",
          "bullets",
          "gunfire",
          "gunfight",
          "gunman",
          "gunmen",
          "gun",
          "pistol",
          "rifle",
          "revolver",
          "handgun",
          "shotgun",
          "shots",
          "fired",
          "firing",
          "fires",
          "rounds",
          "sniper",
          "snipers",
          "crossfire",
          "pellets",
          "munitions",
          "projectiles",
          "shrapnel");

  /** "returned fire". */
  private static final Set<String> FIRED =
      Set.of("open", "opened", "opening", "return", "returned", "returning", "exchanged");

  private static final Set<String> BODY =
      Set.of(
          "head",
          "face",
          "neck",
          "chest",
          "back",
          "leg",
          "legs",
          "arm",
          "arms",
          "hand",
          "hands",
          "foot",
          "feet",
          "knee",
          "thigh",
          "shoulder",
          "stomach",
          "abdomen",
          "torso",
          "eye",
          "eyes",
          "ear",
          "jaw",
          "hip",
          "groin",
          "calf",
          "ankle",
          "wrist",
          "buttocks",
          "side",
          "temple",
          "finger",
          "cheek",
          "forehead",
          "scalp",
          "ribs");

  private static final Set<String> LIMBS =
      Set.of(
          "leg", "legs", "arm", "arms", "hand", "hands", "foot", "feet", "knee", "ankle", "wrist",
          "finger", "calf");

  private Hits() {}

  /** A verb of hitting by itself, and in no phrase of the lexicon. */
  static boolean isHit(Wording w, int t) {
    return w.isOneOf(t, VERBS);
  }

  /** "was shot in the foot": what nobody dies of. */
  static boolean isLimb(Draft draft) {
    Wording w = draft.scene().wording();
    int from = Math.max(draft.finding().trigger() + 1, draft.finding().group().end());
    return isNear(w, from, LIMBS, false);
  }

  static List<Finding> read(Scene scene, int t) {
    Wording w = scene.wording();
    if (!isHit(w, t)) {
      return List.of();
    }
    int k = scene.leftOfAdverbs(t - 1);
    boolean passive = VerbFrame.isBe(w, k) || w.is(k, "been");
    return passive ? passive(scene, t, k) : active(scene, t);
  }

  private static List<Finding> passive(Scene scene, int t, int k) {
    Wording w = scene.wording();
    boolean body = isNear(w, t + 1, BODY, false) && (w.is(t, "grazed") || isShot(w));
    boolean missed = w.has(t - 1, Tag.NEG) && isShot(w); // "he fired, but Rao was not struck"
    boolean often = w.is(t + 2, "times") || w.is(t + 1, "twice") || w.is(t + 1, "once");
    body |= often && isShot(w); // "was hit twice, with bullets"
    boolean wounded = body || missed || isNear(w, t + 1, MISSILES, true);
    return (wounded || isShot(w)) && !VerbFrame.endsInDeath(w, t + 1)
        ? scene.subject(scene.chainStart(k)).stream()
            .filter(group -> wounded || group.kind() == Group.Kind.NOBODY)
            .filter(group -> isPeople(w, group) && !Damage.isOfThings(w, t, group))
            .map(group -> Finding.of(Measure.INJURED, group, t, null, "passive"))
            .toList()
        : List.of();
  }

  private static List<Finding> active(Scene scene, int t) {
    Wording w = scene.wording();
    boolean going = w.word(t).endsWith("ing");
    List<Group> object = scene.object(t + 1);
    Group name = object.isEmpty() ? Names.startingAt(w, t + 1) : null;
    List<Group> people = name == null ? object : List.of(name);
    if (people.isEmpty()) {
      return List.of();
    }
    int end = people.get(people.size() - 1).end();
    boolean missile = isMissileBefore(w, t);
    boolean wounded = missile || (going || isNear(w, end, BODY, false)) && isShot(w);
    return wounded && !VerbFrame.endsInDeath(w, end)
        ? people.stream()
            .filter(group -> isPeople(w, group))
            .map(group -> Finding.of(Measure.INJURED, group, t, null, "active"))
            .toList()
        : List.of();
  }

  private static boolean isPeople(Wording w, Group group) {
    return group.kind() != Group.Kind.THINGS
        && group.kind() != Group.Kind.GUESSED
        && (group.head() < 0
            || group.kind() == Group.Kind.NOBODY
            || group.kind() == Group.Kind.PRONOUN
            || group.kind() == Group.Kind.NAMED
            || w.hasAny(group.head(), Wording.PEOPLE));
  }

  private static boolean isShot(Wording w) {
    for (int k = 0; k < w.size(); k++) {
      boolean fire = w.is(k, "fire") && FIRED.contains(w.word(k - 1));
      if (fire || SHOTS.contains(w.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** "one of the bullets hit Rao", "bullet fired into home hits boy": what hit is the subject. */
  private static boolean isMissileBefore(Wording w, int t) {
    if (w.word(t).endsWith("ing")) {
      return false;
    }
    for (int k = t - 1; k >= Math.max(0, t - REACH) && !w.isMark(k); k--) {
      boolean described = k == t - 1 || w.has(k + 1, Tag.PREP) || w.endsLikeVerb(k + 1);
      if (MISSILES.contains(w.word(k)) && !w.word(k).equals("shot")) {
        return described;
      }
      if (w.hasAny(k, Scene.FINITE | Scene.BREAKS | Tag.CONJ.bit | Tag.REL.bit)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether one of the words stands a little behind, in the same phrase.
   *
   * @param by whether "by" has to stand before it
   */
  private static boolean isNear(Wording w, int from, Set<String> words, boolean by) {
    boolean open = !by;
    for (int at = from; at < from + REACH; at++) {
      open |= w.is(at, "by");
      if (open && words.contains(w.word(at))) {
        return true;
      }
      if (w.isMark(at) || w.hasAny(at, Scene.FINITE | Scene.BREAKS)) {
        return false;
      }
    }
    return false;
  }
}
