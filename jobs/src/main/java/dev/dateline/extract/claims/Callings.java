package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.Set;

/** What the words beside a name say of its bearer: "Officer Om Jain", "Jain, a guard". */
final class Callings {
  /** Words of a name before its last at most. */
  private static final int WORDS = 4;

  /** Lexemes between a person and the name that they are identified by. */
  private static final int IDENTIFIED = 12;

  private static final Set<String> CALLING = Set.of("identified", "named", "known", "called");

  /** Lexemes from a verb to what somebody heads at most. */
  private static final int OFFICE = 9;

  private static final Set<String> LEADS =
      Set.of("leads", "led", "heads", "headed", "chairs", "chaired");

  private static final Set<String> LED =
      Set.of(
          "party",
          "opposition",
          "government",
          "ministry",
          "parliament",
          "council",
          "commission",
          "cabinet",
          "senate");

  private static final Set<String> SERVES =
      Set.of("served", "elected", "re-elected", "appointed", "sworn");

  private final Bodies bodies;

  Callings(Bodies bodies) {
    this.bodies = bodies;
  }

  /** What the words around a name say; null when they say nothing. */
  Role told(Wording w, int at) {
    int begin = at;
    while (begin > at - WORDS && (Cast.isName(w, begin - 1) || isInitial(w, begin - 1))) {
      begin--;
    }
    Role before = before(w, begin, at + 1);
    if (before != null) {
      return before;
    }
    Role after = after(w, at + 1);
    boolean longer = after == null && Cast.isName(w, at + 1) && w.isComma(at + 2);
    return longer ? after(w, at + 2) : after; // "Jain" of "Om Jain Rao, a guard"
  }

  private static boolean isInitial(Wording w, int at) {
    return w.is(at, ".") && Cast.isName(w, at - 1) && w.word(at - 1).length() <= 2;
  }

  private Role before(Wording w, int begin, int end) {
    boolean aside =
        w.isComma(begin - 1) && w.isComma(Ages.rightOf(w, end)); // "the guard, Om Jain,"
    int at = w.is(begin - 1, ".") || aside ? begin - 2 : begin - 1;
    if (isOne(w, at) || w.has(at, Tag.TITLE)) {
      return role(w, at);
    }
    int called = w.is(at, "as") ? at - 1 : at;
    if (!CALLING.contains(w.word(called))) {
      return null;
    }
    for (int k = called - 1; k > Math.max(-1, called - IDENTIFIED); k--) {
      if (isOne(w, k) && !w.is(k + 1, "'s")) {
        return role(w, k);
      }
      if (w.has(k, Tag.SAY)) {
        return null;
      }
    }
    return null;
  }

  /** ", 34, a guard at the mill", ", who was a guard", "was a guard". */
  Role after(Wording w, int end) {
    int at = Ages.rightOf(w, end);
    boolean comma = w.isComma(at);
    at = comma ? at + 1 : at;
    at = w.has(at, Tag.REL) ? at + 1 : at;
    int verb = at;
    while (w.hasAny(at, Tag.AUX_S.bit | Tag.AUX.bit)) {
      at++;
    }
    Role held = office(w, at);
    if (held != null) {
      return held;
    }
    boolean article = w.is(at, "a") || w.is(at, "an");
    if (!article && (verb < at || !comma) || w.is(at, "the")) {
      return null;
    }
    int head = Heads.find(w, article ? at + 1 : at);
    return head >= 0 && isOne(w, head) && !w.hasAny(head + 1, Tag.SAY.bit) ? role(w, head) : null;
  }

  /** A thief with a name is a private person, a member is what the body is. */
  private Role role(Wording w, int head) {
    Role role = w.sense(head).role();
    if (Wrongdoers.isCriminal(w, head)) {
      return Role.CIVILIAN;
    }
    if (role == Role.SECURITY && Deputies.areElected(w, head)) {
      return Role.OFFICIAL;
    }
    return role == Role.UNKNOWN ? bodies.role(w, head) : role;
  }

  private static boolean isOne(Wording w, int at) {
    return w.has(at, Tag.PERSON) && !w.sense(at).plural();
  }

  /**
   * "head of the council", "who leads the party", "was elected mayor", "had served as governor".
   */
  private static Role office(Wording w, int at) {
    boolean heads = w.is(at, "head") && w.is(at + 1, "of") || LEADS.contains(w.word(at));
    if (heads) {
      for (int k = at + 1; k < at + OFFICE && !w.isMark(k) && !w.has(k, Tag.REL); k++) {
        if (LED.contains(w.word(k))) {
          return Role.OFFICIAL;
        }
      }
    }
    if (!SERVES.contains(w.word(at))) {
      return null;
    }
    int as = at + 1;
    while (w.is(as, "in") || w.is(as, "as") || w.has(as, Tag.DET)) {
      as++;
    }
    int head = Heads.find(w, as);
    return head >= 0 && w.sense(head).role() == Role.OFFICIAL ? Role.OFFICIAL : null;
  }
}
