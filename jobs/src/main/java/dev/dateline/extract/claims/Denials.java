package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.Set;

/** What a "no", "not" or "neither" makes of several deeds or people: none of each. */
final class Denials {
  /** Words between "or" and the second noun at most. */
  private static final int DESCRIBED = 4;

  /** Deeds of a row at most. */
  private static final int ROW = 5;

  private static final long NOUNS = Tag.bits(Tag.DEED, Tag.WOUND, Tag.CASUALTIES);

  private static final long VERBS = Tag.bits(Tag.HARM, Tag.SHOOT, Tag.STATE);

  private static final long CHAIN = Scene.FINITE | Tag.bits(Tag.AUX, Tag.NEG, Tag.ADV);

  private static final Set<String> JOINTS = Set.of("or", "nor");

  private Denials() {}

  /** "no deaths, arrests or serious injuries": the "no" of the first noun counts this one, too. */
  static Group ofNouns(Scene scene, int t) {
    Wording w = scene.wording();
    int at = t;
    boolean joined = JOINTS.contains(w.word(t + 1)) || w.isComma(t + 1);
    for (int nouns = 0; nouns < ROW; nouns++) {
      int joint = leftOfDescription(w, at);
      joined |= JOINTS.contains(w.word(joint));
      boolean comma = w.isComma(joint);
      int noun = comma || !w.isComma(joint - 1) ? joint - 1 : joint - 2;
      if (!comma && !JOINTS.contains(w.word(joint)) || !w.hasAny(noun, NOUNS)) {
        return null;
      }
      Group before = scene.endingAt(noun + 1);
      if (before != null && before.kind() == Group.Kind.NOBODY && before.head() == noun) {
        return joined ? before.spanning(before.begin(), t + 1) : null;
      }
      at = noun;
    }
    return null;
  }

  /** "did not make any arrests", "ended without injuries": none by another word than "no". */
  static Group withoutAny(Scene scene, int t) {
    Wording w = scene.wording();
    int any = leftOfDescription(w, t);
    boolean none = w.is(any, "without");
    for (int k = any - 1; w.is(any, "any") && k > any - ROW && !w.isMark(k); k--) {
      none |= w.has(k, Tag.NEG);
    }
    return none ? Group.some(any, t + 1, t).none() : null;
  }

  /** "no officers or protesters", "neither the driver nor the passenger": nobody of a row. */
  static Group ofPeople(Scene scene, Group last) {
    Wording w = scene.wording();
    int joint = last.begin() - 1;
    if (!JOINTS.contains(w.word(joint))) {
      return null;
    }
    Group before = scene.endingAt(joint);
    if (before == null) {
      return null;
    }
    boolean neither = w.is(before.begin() - 1, "neither");
    if (before.kind() != Group.Kind.NOBODY && !neither) {
      return null;
    }
    Group none = before.none().ofRole(before.role() == last.role() ? last.role() : Role.UNKNOWN);
    return none.spanning(neither ? before.begin() - 1 : before.begin(), last.end());
  }

  /** "nobody was killed or injured", "were not hurt or arrested": none of either. */
  static boolean isOfNobody(Scene scene, int t) {
    Wording w = scene.wording();
    int first = firstOfRow(w, t);
    int verb = chainStart(w, first);
    Group subject = scene.endingAt(verb);
    return isNot(w, verb, first) || subject != null && subject.kind() == Group.Kind.NOBODY;
  }

  /** "neither police nor the army arrested them", "none of the guards shot": nobody does it. */
  static boolean isByNobody(Scene scene, int t) {
    Wording w = scene.wording();
    int verb = chainStart(w, t);
    Group doer = scene.endingAt(verb);
    if (doer != null && doer.kind() == Group.Kind.NOBODY) {
      return true;
    }
    for (int k = verb - 1; k > verb - 2 * ROW; k--) {
      if (w.is(k, "neither") || w.has(k, Tag.NOBODY) && w.is(k + 1, "of")) {
        return true;
      }
      if (w.isMark(k) || w.hasAny(k, Scene.FINITE | Scene.BREAKS | Tag.VERB.bit)) {
        return false;
      }
    }
    return false;
  }

  /** "were not hurt or arrested": what the negation of the first verb makes of this one. */
  static boolean isNeither(Wording w, int t) {
    int first = firstOfRow(w, t);
    return first < t && isNot(w, chainStart(w, first), first);
  }

  /** The first of the deeds that "or" joins with this one. */
  private static int firstOfRow(Wording w, int t) {
    int first = t;
    boolean or = JOINTS.contains(w.word(t + 1));
    for (int k = t - 1; k > t - 2 * ROW; k--) {
      boolean deed = w.hasAny(k, VERBS);
      or |= JOINTS.contains(w.word(k));
      if (!deed && !w.isComma(k) && !JOINTS.contains(w.word(k))) {
        break;
      }
      first = deed && or ? k : first;
    }
    return first;
  }

  /** Left of what describes a noun: "arrests or serious injuries". */
  private static int leftOfDescription(Wording w, int noun) {
    int at = noun - 1;
    while (at > noun - DESCRIBED && w.isUnknown(at) && !w.isMark(at)) {
      at--;
    }
    return at;
  }

  private static int chainStart(Wording w, int verb) {
    int start = verb;
    while (w.hasAny(start - 1, CHAIN)) {
      start--;
    }
    return start;
  }

  private static boolean isNot(Wording w, int from, int to) {
    for (int k = from; k < to; k++) {
      if (w.has(k, Tag.NEG)) {
        return true;
      }
    }
    return false;
  }
}
