package dev.dateline.extract.claims;

import java.util.List;

/** The number of a verb, and whether its subject fits it. */
final class Agreement {
  private Agreement() {}

  /** "two people": no subject of "was", though some writers make it one. */
  static boolean isSeveral(Group group) {
    return group.kind() == Group.Kind.COUNTED
        && group.head() >= 0
        && group.count().point() != null
        && group.count().point() > 1;
  }

  static boolean isOne(Wording w, int verb) {
    return w.is(verb, "was") || w.is(verb, "is") || w.is(verb, "has");
  }

  static boolean isMany(Wording w, int verb) {
    return w.is(verb, "were") || w.is(verb, "are") || w.is(verb, "have");
  }

  /** Whether a subject fits the number of its verb; "has" is as good with a number of people. */
  static boolean fits(Wording w, int verb, List<Group> list) {
    boolean has = w.is(verb, "has");
    if (has && list.size() == 1 && list.get(0).kind() == Group.Kind.PLURAL) {
      int head = list.get(0).head();
      return head < 0 || !w.sense(head).plural() || w.has(head, Tag.COLLECTIVE);
    }
    // "a dog shot by robbers dies": the verb's ending tells as much as an auxiliary.
    boolean dies = w.has(verb, Tag.DIE) && w.sense(verb).form() == Sense.Form.S;
    boolean one = (isOne(w, verb) || dies) && !has;
    if (list.size() > 1 || !one && !isMany(w, verb)) {
      return true;
    }
    Group group = list.get(0);
    if (one) {
      boolean many = group.kind() == Group.Kind.PLURAL || isSeveral(group);
      return !many || w.has(group.head(), Tag.COLLECTIVE);
    }
    return !(Group.ONE.equals(group.count())
        && group.kind() == Group.Kind.NAMED
        && !w.has(group.head(), Tag.COLLECTIVE));
  }
}
