package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what reads as one group: "a group of 40 workers", "a family of five", "a couple and their
 * three children", "X and 12 others".
 */
final class Collectives {
  private static final long DOINGS =
      Tag.bits(Tag.HARM, Tag.SHOOT, Tag.MAYBE, Tag.CLAIM, Tag.VERB, Tag.STATE);
  private static final long PREDICATES =
      Tag.bits(
          Tag.AUX_S,
          Tag.AUX_P,
          Tag.AUX,
          Tag.HARM,
          Tag.SHOOT,
          Tag.DIE,
          Tag.STATE,
          Tag.SUFFER,
          Tag.CONDITION,
          Tag.MODAL);

  private Collectives() {}

  static List<Group> joined(Wording w, List<Group> groups) {
    List<Group> joined = new ArrayList<>(groups.size());
    for (Group group : groups) {
      Group before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Group both = before == null ? null : join(w, before, group);
      if (both == null) {
        joined.add(group);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return joined;
  }

  private static Group join(Wording w, Group a, Group b) {
    if (b.begin() == a.end() + 1
        && w.is(a.end(), "of")
        && w.has(a.head(), Tag.COLLECTIVE)
        && b.kind() != Group.Kind.THINGS
        && b.kind() != Group.Kind.PRONOUN) {
      return new Group(
          a.begin(),
          b.end(),
          b.head() < 0 ? a.head() : b.head(),
          b.count(),
          b.qualifier(),
          b.head() < 0 ? a.role() : b.role(),
          b.child(),
          b.isNumbered() ? Group.Kind.COUNTED : a.kind(),
          a.definite(),
          b.more());
    }
    if (b.begin() == a.end() + 1
        && w.is(a.end(), "of")
        && a.kind() != Group.Kind.NAMED
        && (b.kind() == Group.Kind.PLURAL || b.kind() == Group.Kind.SINGLE && a.high() > 1)
        && b.definite()
        && isPeople(a)
        && w.hasAny(a.head(), Wording.PEOPLE)) {
      // "four members of the security forces": the first noun counts, the second says whose.
      Group whole = a.spanning(a.begin(), b.end());
      boolean led = b.role() == Role.MILITANT && a.role() == Role.OFFICIAL; // "a leader of rebels"
      return a.role() == Role.UNKNOWN || led ? whole.ofRole(b.role()) : whole;
    }
    int link = w.isComma(a.end()) && isCompany(w, a.end() + 1) ? a.end() + 1 : a.end();
    boolean linked =
        b.begin() == link + 1 && (w.is(link, "and") || w.is(link, "&") || isCompany(w, link));
    boolean apart = w.hasAny(a.begin() - 1, DOINGS) && w.hasAny(b.end(), PREDICATES);
    return linked && !apart ? withOthers(w, a, b) : null;
  }

  /** Whether what stands here brings in people who share the fate of those named before. */
  static boolean isCompany(Wording w, int at) {
    boolean with = w.word(at).equals("along") || w.word(at).equals("together");
    return with && w.lastToken(at).is("with") || isAsWellAs(w, at);
  }

  /** "as well as", one lexeme. */
  static boolean isAsWellAs(Wording w, int at) {
    return w.word(at).equals("as")
        && w.lastToken(at).is("as")
        && w.firstToken(at + 1) - w.firstToken(at) == 3;
  }

  /** People and the others with them as one group; null when the second are not theirs. */
  static Group withOthers(Wording w, Group a, Group b) {
    boolean alone = a.head() < 0 && a.kind() == Group.Kind.COUNTED || isOneAlone(w, a);
    if (!isExact(a) && !isOneAlone(w, a) || !isPeople(a) && !alone) {
      return null;
    }
    boolean theirs = owns(w, b) && b.isNumbered() && isPeople(b);
    if (isOtherKind(w, b)) {
      return sum(a, b).ofRole(a.role() == Role.UNKNOWN ? b.role() : sum(a, b).role());
    }
    return theirs || areOthers(w, b) ? sum(a, b) : null;
  }

  /** "12 others", "two other people": beside those named before. */
  static boolean areOthers(Wording w, Group b) {
    return b.more() && b.isNumbered() && b.count().low() != null && isOthers(w, b);
  }

  /** "his wife and their two sons", "Ravi Das and 12 others": a group that is the end of a row. */
  static boolean isJoined(Wording w, Group group) {
    boolean several = group.count().low() != null && group.count().low() > 1;
    for (int at = group.begin() + 1; several && at < group.end() - 1; at++) {
      boolean theirs = w.hasAny(at + 1, Tag.bits(Tag.POSS, Tag.DET, Tag.QUANT, Tag.PLUR));
      for (int k = at + 1; !theirs && k < group.end(); k++) {
        theirs = w.isNumber(k); // "and over 200 others"
      }
      if (theirs && (w.is(at, "and") || w.is(at, "&"))) {
        return true;
      }
    }
    return false;
  }

  /** Whose number adds to the people before them: "his wife", "two sons", "12 others". */
  static boolean isTheirs(Wording w, Group group) {
    boolean kin = owns(w, group) || group.head() >= 0 && w.has(group.head(), Tag.KIN);
    return isExact(group) && isPeople(group) && kin || isJoined(w, group);
  }

  private static boolean isOneAlone(Wording w, Group a) {
    return a.end() == a.begin() + 1 && (w.is(a.begin(), "he") || w.is(a.begin(), "she"));
  }

  /** "their three children", "two of her bodyguards". */
  private static boolean owns(Wording w, Group b) {
    for (int at = b.begin(); at < b.end(); at++) {
      if (w.has(at, Tag.POSS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOthers(Wording w, Group b) {
    for (int at = b.begin(); at < b.end(); at++) {
      boolean more = w.is(at, "more") && b.head() > at;
      if (more || w.lastToken(at).is("others") || w.is(at, "other") || w.is(at, "another")) {
        return b.head() < 0
            || w.is(b.head(), "people")
            || w.is(b.head(), "persons")
            || w.is(b.head(), "others")
            || w.is(b.head(), "person");
      }
    }
    return false;
  }

  /** "other", "more": what stands between a number and its noun. */
  private static boolean isOneOfTwo(Wording w, int at) {
    return w.is(at, "other") || w.is(at, "more");
  }

  /** "two other clerks": the one before is of their kind. */
  private static boolean isOtherKind(Wording w, Group b) {
    boolean other = isOneOfTwo(w, b.begin() + 1) && b.head() > b.begin() + 1;
    return other && b.more() && isExact(b) && isPeople(b) && w.hasAny(b.head(), Wording.PEOPLE);
  }

  private static boolean isExact(Group a) {
    return a.count().low() != null
        && a.count().low() > 0
        && (a.kind() == Group.Kind.COUNTED
            || a.kind() == Group.Kind.NAMED
            || a.kind() == Group.Kind.SINGLE);
  }

  private static boolean isPeople(Group a) {
    return a.head() >= 0 && a.kind() != Group.Kind.THINGS && a.kind() != Group.Kind.GUESSED;
  }

  /** Both groups as one. */
  static Group sum(Group a, Group b) {
    Count count = add(a.count(), b.count());
    boolean another = b.head() < 0 && b.more() && b.high() == 1; // "the miner and another"
    Qualifier qualifier =
        a.qualifier() == Qualifier.EXACT
            ? b.qualifier()
            : b.qualifier() == Qualifier.EXACT ? a.qualifier() : Qualifier.VAGUE;
    return new Group(
        a.begin(),
        b.end(),
        a.head(),
        count,
        qualifier,
        a.role() == b.role() || another ? a.role() : Role.UNKNOWN,
        a.child() && b.child(),
        a.kind() == Group.Kind.PLURAL ? b.kind() : a.kind(),
        a.definite() && b.definite(),
        a.more());
  }

  /** All of a list as one. */
  static Group sum(List<Group> list) {
    return list.stream().reduce(Collectives::sum).orElseThrow();
  }

  static Count add(Count a, Count b) {
    return new Count(add(a.low(), b.low()), add(a.best(), b.best()), add(a.high(), b.high()));
  }

  private static Long add(Long a, Long b) {
    return a == null || b == null ? null : Long.valueOf(a + b);
  }
}
