package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import dev.dateline.text.Quantities;
import dev.dateline.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Finds the groups of people, and the counted things, in a sentence from left to right. */
final class GroupReader {
  private static final Qualifier EXACT = Qualifier.EXACT;
  private static final Qualifier VAGUE = Qualifier.VAGUE;

  private final Quantities quantities;

  GroupReader(Quantities quantities) {
    this.quantities = quantities;
  }

  List<Group> read(Wording w) {
    List<Group> groups = new ArrayList<>();
    int at = 0;
    while (at < w.size()) {
      Group group = at(w, at);
      if (group == null) {
        at++;
      } else {
        groups.add(group);
        at = Math.max(at + 1, group.end());
      }
    }
    return Collectives.joined(w, groups);
  }

  private Group at(Wording w, int at) {
    if (w.has(at, Tag.NOBODY)) {
      return new Group(
          at,
          at + 1,
          at,
          Count.exactly(0),
          EXACT,
          Role.UNKNOWN,
          false,
          Group.Kind.NOBODY,
          false,
          false);
    }
    if (w.has(at, Tag.POSS) && !w.is(at, "her")
        || w.is(at, "the")
        || w.is(at, "those")
        || w.is(at, "these")) {
      Group counted = counted(w, at, at + 1, true);
      Group group = counted != null ? counted : determined(w, at);
      return group == null && w.has(at, Tag.PLUR) ? pronoun(w, at) : group;
    }
    Group counted = counted(w, at, at, false);
    if (counted != null) {
      return counted;
    }
    if (w.hasAny(at, Tag.DET.bit | Tag.POSS.bit) || w.is(at, "another")) {
      Group group = determined(w, at);
      return group == null && w.is(at, "her") ? pronoun(w, at) : group;
    }
    if (w.hasAny(at, Tag.SING.bit | Tag.PLUR.bit)) {
      return pronoun(w, at);
    }
    return bare(w, at);
  }

  private static Group pronoun(Wording w, int at) {
    boolean one = w.has(at, Tag.SING) || w.is(at, "her");
    boolean those = w.is(at, "those") || w.is(at, "all") && w.is(at + 1, "those");
    boolean others = w.lastToken(at).is("others");
    boolean some = w.is(at, "someone") || w.is(at, "somebody");
    return new Group(
        at,
        at + 1,
        at,
        one ? Group.ONE : Group.SOME,
        one ? EXACT : VAGUE,
        Role.UNKNOWN,
        false,
        others || some ? Group.Kind.COUNTED : those ? Group.Kind.PLURAL : Group.Kind.PRONOUN,
        false,
        others);
  }

  /** A quantity, what it counts, and what comes between. */
  private Group counted(Wording w, int begin, int at, boolean definite) {
    if (at >= w.size()) {
      return null;
    }
    Quantity quantity = quantities.at(w.tokens(), w.firstToken(at), w.tokens().size());
    if (quantity == null) {
      return begin == at ? staggering(w, at) : null;
    }
    // A phrase of the lexicon may reach beyond the quantity.
    int next = Math.max(at + 1, w.lexemeOf(quantity.last() + 1));
    Count count = quantity.count();
    Qualifier qualifier = quantity.qualifier();
    if (w.has(begin - 1, Tag.MONEY) || w.is(begin - 1, "how") || Ages.isAge(w, at, next)) {
      return null;
    }
    boolean more = w.is(at, "another") || w.is(at, "further") || w.is(at, "additional");
    if (w.is(next, "+")) {
      next++;
    }
    boolean of = false;
    if (w.is(next, "of") && quantity.kind() != Quantity.Kind.SIZE) {
      of = true;
      next++;
      if (w.hasAny(next, Tag.DET.bit | Tag.POSS.bit)) {
        next++;
        definite = true;
      }
      if (w.hasAny(next, Tag.PLUR.bit) || w.is(next, "whom")) {
        return group(begin, next + 1, -1, count, qualifier, Role.UNKNOWN, false, definite, more);
      }
    }
    while (isMore(w, next)) {
      more = true;
      next++;
    }
    return noun(w, begin, next, count, qualifier, definite, more, quantity, of);
  }

  /** "a staggering 10,000 people": a word of wonder between article and number. */
  private Group staggering(Wording w, int at) {
    if (!w.is(at, "a") && !w.is(at, "an") || !w.isUnknown(at + 1)) {
      return null;
    }
    boolean number = w.isNumber(at + 2) || w.has(at + 2, Tag.QUANT);
    return number && Heads.age(w, at + 2) < 0 ? counted(w, at, at + 2, false) : null;
  }

  private static boolean isMore(Wording w, int at) {
    return w.is(at, "more")
        || w.is(at, "other")
        || w.is(at, "others")
        || w.is(at, "additional")
        || w.is(at, "further");
  }

  private Group noun(
      Wording w,
      int begin,
      int from,
      Count count,
      Qualifier qualifier,
      boolean definite,
      boolean more,
      Quantity quantity,
      boolean of) {
    if (Things.isUnit(w, from)) {
      return null;
    }
    if (quantity.kind() == Quantity.Kind.SIZE) {
      int head = Heads.find(w, from);
      int end = head < 0 ? from : head + 1;
      return group(begin, end, head, count, qualifier, role(w, head), false, definite, more);
    }
    int head = Heads.find(w, from);
    if (head >= 0) {
      Group group =
          group(
              begin,
              head + 1,
              head,
              count,
              qualifier,
              role(w, head),
              w.sense(head).child(),
              definite,
              more);
      return w.has(head, Tag.COLLECTIVE) && !of && count.point() != null && count.point() == 1
          ? group.counting(collectiveCount(w, head), VAGUE)
          : group;
    }
    int noun = Heads.unknownNoun(w, from);
    boolean name = w.isCapital(from) && noun >= 0 && !w.word(noun).endsWith("s");
    if (name && !w.hasAny(noun, Tag.THING.bit | Tag.ACTION.bit)) {
      return group(begin, from, -1, count, qualifier, Role.UNKNOWN, false, definite, more);
    }
    if (noun < 0) {
      return Heads.standsAlone(w, from)
          ? group(begin, from, -1, count, qualifier, Role.UNKNOWN, false, definite, more)
          : null;
    }
    if (w.hasAny(noun, Tag.DEED.bit | Tag.CASUALTIES.bit | Tag.WOUND.bit | Tag.REMAINS.bit)) {
      return group(begin, noun + 1, noun, count, qualifier, Role.UNKNOWN, false, definite, more);
    }
    Group.Kind kind = Things.isThing(w, from, noun) ? Group.Kind.THINGS : Group.Kind.GUESSED;
    return group(begin, noun + 1, noun, count, qualifier, Role.UNKNOWN, false, definite, more)
        .as(kind);
  }

  private static Count collectiveCount(Wording w, int head) {
    long number = w.sense(head).number();
    return number > 0 ? Count.exactly(number) : Group.SOME;
  }

  private static Group group(
      int begin,
      int end,
      int head,
      Count count,
      Qualifier qualifier,
      Role role,
      boolean child,
      boolean definite,
      boolean more) {
    Group.Kind kind = Long.valueOf(0).equals(count.high()) ? Group.Kind.NOBODY : Group.Kind.COUNTED;
    return new Group(begin, end, head, count, qualifier, role, child, kind, definite, more);
  }

  private static Role role(Wording w, int head) {
    Role role = w.sense(head).role();
    return role == null ? Role.UNKNOWN : role;
  }

  /** "a man", "the officers", "his brother", "another student", "no protesters". */
  private Group determined(Wording w, int at) {
    int from = at + 1;
    boolean more = w.is(at, "another");
    while (w.is(from, "other") || w.is(from, "same") || w.is(from, "very")) {
      more |= w.is(from, "other") && !w.is(at, "the");
      from++;
    }
    boolean none = w.is(at, "no") || w.word(at).equals("not");
    boolean definite = !w.is(at, "a") && !w.is(at, "an") && !w.is(at, "another") && !none;
    int head = Heads.find(w, from);
    if (head < 0) {
      return nameAfter(w, at, from, definite, none, more);
    }
    boolean collective = w.has(head, Tag.COLLECTIVE);
    boolean plural = w.sense(head).plural() || w.has(head, Tag.PEOPLE);
    Count count =
        none
            ? Count.exactly(0)
            : collective ? collectiveCount(w, head) : plural ? Group.SOME : Group.ONE;
    Group.Kind kind =
        none
            ? Group.Kind.NOBODY
            : !definite
                ? Group.Kind.COUNTED
                : plural || collective ? Group.Kind.PLURAL : Group.Kind.SINGLE;
    if (collective && !definite && w.sense(head).number() == 0) {
      kind = Group.Kind.PLURAL;
    }
    int end = Heads.nameEnd(w, head + 1, w.sense(head).plural());
    return new Group(
        at,
        end,
        head,
        count,
        plural || collective ? VAGUE : EXACT,
        role(w, head),
        w.sense(head).child() || Heads.isMinor(w, from, head),
        kind,
        definite,
        more);
  }

  /** "no deaths", "another arrest", "an 18-year-old", "another" before a verb. */
  private static Group nameAfter(
      Wording w, int at, int from, boolean definite, boolean none, boolean more) {
    int noun = Heads.unknownNoun(w, from);
    boolean deed =
        noun >= 0
            && w.hasAny(noun, Tag.DEED.bit | Tag.CASUALTIES.bit | Tag.WOUND.bit | Tag.REMAINS.bit);
    if (deed && !definite) {
      Count count = none ? Count.exactly(0) : Group.ONE;
      return group(at, noun + 1, noun, count, EXACT, Role.UNKNOWN, false, false, more);
    }
    int age = Heads.age(w, from);
    if (age >= 0 && !none && !w.isUnknown(from + 1) && !w.has(from + 1, Tag.THING)) {
      return new Group(
          at,
          from + 1,
          from,
          Group.ONE,
          EXACT,
          Role.CIVILIAN,
          age < 18,
          definite ? Group.Kind.SINGLE : Group.Kind.COUNTED,
          definite,
          more);
    }
    if (w.is(at, "another") && Heads.standsAlone(w, from)) {
      return group(at, from, -1, Group.ONE, EXACT, Role.UNKNOWN, false, false, true);
    }
    return null;
  }

  /** Nouns without a determiner, titles and names. */
  private static Group bare(Wording w, int at) {
    if (w.hasAny(at, Wording.EDGE) || w.isMark(at) || Heads.isDoing(w, at)) {
      return null;
    }
    int head = Heads.find(w, at);
    if (head >= 0) {
      boolean collective = w.has(head, Tag.COLLECTIVE);
      boolean plural = w.sense(head).plural() || w.has(head, Tag.PEOPLE);
      if (plural && !collective) {
        int end = Heads.nameEnd(w, head + 1, true);
        return new Group(
            at,
            end,
            head,
            Group.SOME,
            VAGUE,
            role(w, head),
            w.sense(head).child(),
            Group.Kind.PLURAL,
            false,
            false);
      }
      int end = Heads.nameEnd(w, head + 1, false);
      return new Group(
          at,
          end,
          head,
          collective ? collectiveCount(w, head) : Group.ONE,
          collective ? VAGUE : EXACT,
          role(w, head),
          w.sense(head).child(),
          collective ? Group.Kind.PLURAL : Group.Kind.NAMED,
          false,
          false);
    }
    if (w.has(at, Tag.TITLE) || w.isCapital(at) && Heads.isNameWord(w, at)) {
      int end = Heads.nameEnd(w, at + 1, false);
      if (w.has(at, Tag.TITLE) && end == at + 1) {
        return null;
      }
      // A place is kept as a group of no people, so that its second word makes no name.
      Group.Kind kind = Heads.isPlaceLike(w, at) ? Group.Kind.THINGS : Group.Kind.NAMED;
      Role role =
          w.has(at, Tag.TITLE) && w.sense(at).role() != null ? w.sense(at).role() : Role.UNKNOWN;
      return new Group(at, end, at, Group.ONE, EXACT, role, false, kind, true, false);
    }
    return null;
  }
}
