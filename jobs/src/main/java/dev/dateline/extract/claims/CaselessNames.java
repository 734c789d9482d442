package dev.dateline.extract.claims;

import java.util.List;
import java.util.Set;

/** Names as subjects in a text of one case, where only their place tells that they are names. */
final class CaselessNames {
  private static final Set<String> BEFORE_NAMES = Set.of("by", "to", "of", "for", "with", "from");

  /** Lexemes from one verb to another of the same subject at most. */
  private static final int JOINED = 14;

  private CaselessNames() {}

  /** Names at the beginning of a clause in a text of one case: one person, or a list of them. */
  static List<Group> opening(Scene scene, int verb) {
    Wording w = scene.wording();
    boolean one = Agreement.isOne(w, verb);
    boolean many = Agreement.isMany(w, verb);
    boolean own = w.hasAny(verb, Tag.DIE.bit | Tag.SUFFER.bit) && !w.is(verb + 1, "down");
    if (!w.oneCase() || !one && !many && !own) {
      return List.of();
    }
    int end = end(scene, verb);
    if (w.has(scene.leftOfAdverbs(verb - 1), Tag.REL) && scene.endingAt(end) == null) {
      boolean who = w.is(scene.leftOfAdverbs(verb - 1), "who");
      Group named = behindPreposition(w, end, who ? 1 : 2);
      if (named != null) {
        return List.of(named);
      }
    }
    Group name = scene.endingAt(end) == null ? Names.endingAt(w, end) : null;
    if (name == null || scene.endingAt(name.begin()) != null) {
      return List.of();
    }
    List<Group> list = one ? List.of(name) : scene.listEndingWith(name, verb);
    int before = list.get(0).begin() - 1;
    boolean joined = w.has(before, Tag.CONJ);
    boolean opens =
        before < 0
            || w.isMark(before) && !w.is(before, ")")
            || joined
            || w.hasAny(before, Scene.BREAKS | Tag.REL.bit)
            || w.is(before, "that")
            || w.is(before, "after")
            || w.is(before, "before")
            || w.is(before, "since");
    boolean alone = list.size() == 1 && Group.ONE.equals(list.get(0).count());
    boolean plural = name.end() - name.begin() == 1 && w.word(name.begin()).endsWith("s");
    boolean row = joined && (w.isUnknown(before - 1) || scene.endingAt(before) != null);
    return !opens || many && (alone || plural) || !one && row ? List.of() : list;
  }

  /** "LUIS REY, RECENTLY ARRESTED IN LIMA, WILL": a name at the beginning of its clause. */
  static List<Group> apposed(Scene scene, int comma) {
    Wording w = scene.wording();
    Group name = Names.endingAt(w, Ages.leftOf(w, comma));
    boolean whole = name != null && name.end() > name.begin() + 1;
    int before = whole ? name.begin() - 1 : 0;
    boolean opens = before < 0 || w.isMark(before) || w.hasAny(before, Scene.BREAKS);
    return whole && (opens || w.is(before, "that")) ? List.of(name) : List.of();
  }

  /** "OWNED BY RAMIRO LEAL, WHO WAS KILLED", "a tribute to rao, who died". */
  private static Group behindPreposition(Wording w, int end, int words) {
    for (int at = end - 2; at > end - 6; at--) {
      if (BEFORE_NAMES.contains(w.word(at))) {
        Group name = Names.startingAt(w, at + 1);
        return name != null && name.end() == end && end > at + words ? name : null;
      }
    }
    return null;
  }

  /** Where a name before a verb ends: left of "who", an age or an aside. */
  private static int end(Scene scene, int verb) {
    Wording w = scene.wording();
    int end = scene.leftOfAdverbs(verb - 1) + 1;
    if (w.has(end - 1, Tag.REL) && w.isComma(end - 2)) {
      end -= 2;
    }
    boolean quoted = w.is(end - 1, "'") || w.is(end - 1, "\"");
    if (quoted && (w.is(end - 3, w.word(end - 1)) || w.is(end - 4, w.word(end - 1)))) {
      end--; // "'COMANDANTE REY' WAS KILLED"
    }
    int aside = scene.asideOpening(end - 1);
    return Ages.leftOf(w, aside >= 0 ? aside : w.isComma(end - 1) ? end - 1 : end);
  }

  /**
   * "REY WAS ABDUCTED IN MAY AND WAS FOUND DEAD": the subject of the verb that this one goes on.
   */
  private static List<Group> joined(Scene scene, int verb) {
    Wording w = scene.wording();
    boolean one = w.oneCase() && w.is(verb - 1, "and") && Agreement.isOne(w, verb);
    for (int k = verb - 2; one && k > verb - JOINED; k--) {
      if (VerbFrame.isBe(w, k) && Agreement.isOne(w, k)) {
        return opening(scene, k);
      }
      if (w.hasAny(k, Scene.BREAKS | Scene.FINITE | Tag.REL.bit) || w.is(k, ";")) {
        break;
      }
    }
    return List.of();
  }

  /** A name right before a verb in the singular, when nobody else is its subject. */
  static List<Group> before(Scene scene, int verb) {
    Wording w = scene.wording();
    Group name = Agreement.isOne(w, verb) ? Names.endingAt(w, end(scene, verb)) : null;
    return name == null ? joined(scene, verb) : List.of(name);
  }
}
