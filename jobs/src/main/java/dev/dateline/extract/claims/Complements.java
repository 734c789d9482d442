package dev.dateline.extract.claims;

import java.util.Set;

/**
 * What a list of people goes on over: "two clerks of the union and a driver", "a guard at the gate
 * of the plant, and six workers". What stands between is no people, or only says whose they are.
 */
final class Complements {
  /** Lexemes of a complement at most. */
  private static final int LONGEST = 8;

  private static final Set<String> OPENERS =
      Set.of("of", "from", "in", "at", "near", "on", "outside", "inside");

  private static final long VERBS =
      Tag.bits(
          Tag.AUX_S, Tag.AUX_P, Tag.AUX, Tag.MODAL, Tag.SAY, Tag.SUB, Tag.REL, Tag.CONJ, Tag.NEG,
          Tag.HARM, Tag.SHOOT, Tag.DIE, Tag.VERB, Tag.STATE);

  private static final long BEFORE = Tag.bits(Tag.SUB, Tag.SAY);

  /** What may follow the last of a list of objects. */
  private static final long AFTER = Tag.bits(Tag.PREP, Tag.CONJ, Tag.SUB, Tag.DAY, Tag.TIME);

  private Complements() {}

  /** The subject whose complement ends before a lexeme; null when none begins its clause there. */
  static Group leftOf(Scene scene, int end) {
    Wording w = scene.wording();
    for (int k = end - 1; k > Math.max(0, end - LONGEST); k--) {
      if (w.isMark(k) || w.hasAny(k, VERBS) || w.endsLikeVerb(k)) {
        return null;
      }
      Group group = OPENERS.contains(w.word(k)) ? scene.endingAt(Ages.leftOf(w, k)) : null;
      if (group != null) {
        return isCounted(group) && opens(scene, group) ? group : null;
      }
    }
    return null;
  }

  private static boolean isCounted(Group group) {
    boolean one = Group.ONE.equals(group.count()) && group.kind() != Group.Kind.PRONOUN;
    return group.kind() == Group.Kind.COUNTED || one && group.kind() != Group.Kind.THINGS;
  }

  /** At the head of its clause, or of a list that is. */
  private static boolean opens(Scene scene, Group group) {
    Wording w = scene.wording();
    int before = group.begin() - 1;
    boolean list = w.is(before, "and") && scene.endingAt(before) != null;
    return before < 0 || list || w.isMark(before) || w.hasAny(before, BEFORE);
  }

  /** One past the complement of a group; the lexeme itself when it has none. */
  static int rightOf(Scene scene, Group group, int at) {
    Wording w = scene.wording();
    // "Asha Rao, head of the plant and mayor": a bare calling says who somebody is.
    boolean calling = group.kind() == Group.Kind.NAMED && w.hasAny(group.begin(), Wording.PEOPLE);
    if (!OPENERS.contains(w.word(at)) || !isCounted(group) || calling) {
      return at;
    }
    for (int k = at + 1; k < Math.min(w.size(), at + LONGEST); k++) {
      if (w.isComma(k) || w.is(k, "and")) {
        Group next = scene.startingAt(w.is(k + 1, "and") ? k + 2 : k + 1);
        boolean two = next != null && isCounted(next) && ends(w, next.end());
        // "the minister of posts and telecommunications Om Jain": one office of two things.
        boolean office = two && next.kind() == Group.Kind.NAMED && !w.isComma(k);
        return k > at + 1 && two && !office ? k : at;
      }
      if (w.isMark(k) || w.hasAny(k, VERBS) || w.endsLikeVerb(k)) {
        return at;
      }
    }
    return at;
  }

  /** No verb follows, and no word that may be one: whoever has a verb opens a clause. */
  private static boolean ends(Wording w, int at) {
    return at >= w.size() || w.isMark(at) || w.hasAny(at, AFTER);
  }
}
