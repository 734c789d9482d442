package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import dev.dateline.text.Quantities;
import dev.dateline.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the groups of people, and the counted things, in a sentence from left to right. */
final class GroupReader {
  /** "no reported injuries": none as far as is known, which is what news can say. */
  private static final Set<String> AS_KNOWN =
      Set.of("reported", "confirmed", "known", "recorded", "documented", "apparent");

  private static final Qualifier EXACT = Qualifier.EXACT;
  private static final Qualifier VAGUE = Qualifier.VAGUE;

  /** What people of both sexes and all ages are listed by. */
  private static final Set<String> KINDS =
      Set.of("men", "women", "children", "boys", "girls", "babies", "infants", "youths");

  /** "a mother of four": her children are told of, and nothing happened to them. */
  private static final Set<String> PARENTS =
      Set.of("mother", "father", "mom", "mum", "dad", "parent", "parents", "grandmother");

  /** How names of firms end. */
  private static final Set<String> FIRMS =
      Set.of("co", "ltd", "inc", "corp", "plc", "llc", "gmbh", "company", "limited", "bhd", "pty");

  private final Quantities quantities;
  private final Bodies bodies;

  /** "a mother of four": what the number after her counts is her children. */
  static boolean isParent(Wording w, int at) {
    return PARENTS.contains(w.word(at));
  }

  GroupReader(Quantities quantities, Bodies bodies) {
    this.quantities = quantities;
    this.bodies = bodies;
  }

  List<Group> read(Wording w) {
    List<Group> groups = new ArrayList<>();
    int at = 0;
    while (at < w.size()) {
      Group group = at(w, at);
      if (group == null) {
        at++;
      } else {
        group = bodies.led(w, owned(w, group));
        groups.add(group);
        at = Math.max(at + 1, group.end());
      }
    }
    return Collectives.joined(w, NamedPlurals.joined(w, groups));
  }

  /** "the minister's bodyguard", "the mayor's two sons": who belongs to whom. */
  private Group owned(Wording w, Group owner) {
    boolean owns =
        (owner.kind() != Group.Kind.THINGS || isOneOf(w, owner))
            && owner.kind() != Group.Kind.PRONOUN
            && (w.is(owner.end(), "'s") || w.is(owner.end(), "'"));
    int next = owner.end() + 1;
    Group group = owns && !Heads.isDoing(w, next) ? at(w, next) : null;
    if (group == null || group.head() < 0 || !w.hasAny(group.head(), Wording.PEOPLE)) {
      return owner;
    }
    if (isOfOthers(w, owner) || isOneOf(w, owner)) {
      // "five of the president's bodyguards": the number counts the last of them.
      return group
          .counting(owner.count(), owner.qualifier())
          .spanning(owner.begin(), group.end())
          .as(Group.Kind.COUNTED);
    }
    Group whole = group.spanning(owner.begin(), group.end());
    return group.kind() == Group.Kind.NAMED ? whole.as(Group.Kind.SINGLE) : whole;
  }

  /** "one of the car's": a part of those whom a thing is named with. */
  private static boolean isOneOf(Wording w, Group owner) {
    boolean numbered = owner.isNumbered() || owner.kind() == Group.Kind.THINGS;
    return numbered && w.is(owner.begin() + 1, "of");
  }

  private static boolean isOfOthers(Wording w, Group owner) {
    for (int k = owner.begin(); k < owner.head(); k++) {
      if (w.is(k, "of") && owner.isNumbered()) {
        return true;
      }
    }
    return false;
  }

  private Group at(Wording w, int at) {
    if (isAsked(w, at)) {
      return null;
    }
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
    Group ranked = Ranks.read(w, at, quantities);
    if (ranked != null) {
      return ranked;
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
      Group several = w.is(at, "her") ? counted(w, at, at + 1, true) : null;
      Group group = several != null && several.head() >= 0 ? several : determined(w, at);
      boolean hers = w.is(at, "her") && !w.has(at + 1, Tag.THING); // "shot her car"
      return group == null && hers ? pronoun(w, at) : group;
    }
    if (w.hasAny(at, Tag.SING.bit | Tag.PLUR.bit)) {
      return pronoun(w, at);
    }
    return Heads.age(w, at) >= 0 ? aged(w, at) : bare(w, at);
  }

  /** "how many of his own people were hurt", "how many Maoist rebels": nobody says. */
  private static boolean isAsked(Wording w, int at) {
    int many = at - 1;
    while (many > at - 4 && (w.isUnknown(many) || w.has(many, Tag.PERSON))) {
      many--;
    }
    if (w.is(many, "many") && w.is(many - 1, "how")) {
      return true;
    }
    int of = at - 1;
    while (of > at - 4 && (w.hasAny(of, Tag.DET.bit | Tag.POSS.bit) || w.is(of, "own"))) {
      of--;
    }
    return w.is(of, "of") && w.is(of - 1, "many") && w.is(of - 2, "how");
  }

  /** "19-year-old Asha Rao", "19-year-old killed in a crash": one person by the age alone. */
  private static Group aged(Wording w, int at) {
    Group described = bare(w, at);
    if (described != null && described.head() > at) {
      return described;
    }
    int end = Heads.nameEnd(w, at + 1, false);
    Group name = Names.startingAt(w, at + 1);
    if (name != null) {
      end = name.end();
    }
    boolean alone = end == at + 1 && !Heads.standsAlone(w, end);
    return alone || w.has(at + 1, Tag.THING) && !w.has(at + 1, Tag.SHOOT)
        ? null
        : new Group(
            at,
            end,
            at,
            Group.ONE,
            EXACT,
            Role.CIVILIAN,
            Heads.age(w, at) < 18,
            Group.Kind.NAMED,
            false,
            false);
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
    boolean date = w.isComma(at - 1) && w.isNumber(at - 2) && w.hasAny(at - 3, Tag.MONTH.bit);
    if (date && NounFrame.isYear(w, at)) {
      return null; // "June 6, 2013 Asha Rao, singer, dies"
    }
    if (w.has(begin - 1, Tag.MONEY)
        || w.is(next, "'s") && w.has(at - 1, Tag.POSS) // "a woman in her 20's"
        || isCorrelative(w, at)
        || w.is(begin - 1, "how")
        || w.is(begin - 1, "of") && PARENTS.contains(w.word(begin - 2))
        || Ages.isAge(w, at, next)
        || Things.isDesignation(w, begin)) {
      return null;
    }
    boolean more = w.is(at, "another") || w.is(at, "further") || w.is(at, "additional");
    more |= w.lastToken(next - 1).is("others"); // "several others" is one lexeme
    if (w.is(next, "+")) {
      next++;
    }
    boolean out = w.is(next, "out") && w.is(next + 1, "of");
    boolean of = (out || w.is(next, "of")) && quantity.kind() != Quantity.Kind.SIZE;
    if (of) {
      next = overWhole(w, out ? next + 2 : next + 1);
      definite |= w.hasAny(next - 1, Tag.DET.bit | Tag.POSS.bit);
      if (w.hasAny(next, Tag.PLUR.bit) || w.is(next, "whom")) {
        return part(w, begin, next + 1, count, qualifier, more);
      }
    }
    while (isMore(w, next)) {
      more = true;
      next++;
    }
    return noun(w, begin, next, count, qualifier, definite, more, quantity, of);
  }

  /** "both soldiers and civilians", "both Thai and Lao farmers": of two kinds, and no pair. */
  private static boolean isCorrelative(Wording w, int at) {
    int head = w.is(at, "both") ? Heads.find(w, at + 1) : -1;
    for (int k = at + 1; k < head; k++) {
      if (w.is(k, "and")) {
        return true;
      }
    }
    int other = head >= 0 && w.is(head + 1, "and") ? Heads.find(w, head + 2) : -1;
    long counts = Tag.bits(Tag.DET, Tag.POSS, Tag.QUANT);
    return other >= 0
        && w.sense(other).plural()
        && !w.hasAny(head + 2, counts)
        && !w.isNumber(head + 2);
  }

  /**
   * What a part was taken of, where its noun ends: the 45 people of "six of the 45 people".
   *
   * @return null when the group is no part of a number of people
   */
  Group whole(Wording w, Group part) {
    int end = part.head() < 0 ? part.end() : part.head(); // "six of the 45" hurt
    for (int k = part.begin() + 1; part.isNumbered() && k < end; k++) {
      if (w.is(k, "of")) {
        int from = w.hasAny(k + 1, Tag.DET.bit | Tag.POSS.bit) ? k + 2 : k + 1;
        Group whole = counted(w, k + 1, from, from > k + 1);
        return whole != null && whole.head() == part.head() ? whole : null;
      }
    }
    return null;
  }

  /** Steps over what a part is taken of: "of the", "of over 300", "of the 12". */
  private int overWhole(Wording w, int from) {
    int at = from;
    while (w.hasAny(at, Tag.DET.bit | Tag.POSS.bit) && !w.has(at, Tag.PLUR)
        || w.hasAny(at, Tag.DET.bit) && w.hasAny(at + 1, Wording.PEOPLE | Tag.DEED.bit)) {
      at++;
    }
    if (at >= w.size()) {
      return at;
    }
    Quantity whole = quantities.at(w.tokens(), w.firstToken(at), w.tokens().size());
    boolean stated = whole != null && whole.kind() == Quantity.Kind.NUMBER;
    return stated ? Math.max(at + 1, w.lexemeOf(whole.last() + 1)) : at;
  }

  /** "six of them", "six of them children": a part of people named before. */
  private static Group part(
      Wording w, int begin, int end, Count count, Qualifier qualifier, boolean more) {
    int head = Heads.find(w, end);
    boolean named = head >= 0 && !w.hasAny(end, Tag.DET.bit | Tag.POSS.bit);
    return new Group(
        begin,
        named ? head + 1 : end,
        named ? head : -1,
        count,
        qualifier,
        named ? role(w, head) : Role.UNKNOWN,
        named && w.sense(head).child(),
        Group.Kind.COUNTED,
        false,
        more);
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
              endOfKinds(w, head),
              head,
              count,
              qualifier,
              role(w, head),
              Heads.isChild(w, from, head),
              definite,
              more);
      return w.has(head, Tag.COLLECTIVE) && !of && count.point() != null && count.point() == 1
          ? group.counting(collectiveCount(w, head), VAGUE)
          : group;
    }
    int noun = Heads.unknownNoun(w, from);
    Group called = w.is(from - 1, "one") && from == begin + 1 ? Names.startingAt(w, from) : null;
    if (called != null && called.end() > from + 1) {
      // "one Ramesh Rao": how news of India brings in a name.
      return called.spanning(begin, called.end());
    }
    boolean name = w.isCapital(from) && noun >= 0 && !w.word(noun).endsWith("s");
    if (name && !w.hasAny(noun, Tag.THING.bit | Tag.ACTION.bit)) {
      return group(begin, from, -1, count, qualifier, Role.UNKNOWN, false, definite, more);
    }
    boolean filling = isFilling(w, from, noun);
    if (noun < 0 || filling || isShot(w, begin, from, noun, count)) {
      // "In June 2022, 49 people", "on March 3, 14 people": the first number is a date.
      Role role = w.is(from - 1, "couple") ? Role.CIVILIAN : Role.UNKNOWN;
      return (filling || Heads.standsAlone(w, from)) && !NounFrame.isDate(w, begin)
          ? group(begin, from, -1, count, qualifier, role, false, definite, more)
          : null;
    }
    if (w.hasAny(noun, Tag.DEED.bit | Tag.CASUALTIES.bit | Tag.WOUND.bit | Tag.REMAINS.bit)) {
      boolean day = noun == from && w.isNumber(from - 1) && w.hasAny(from - 2, Tag.MONTH.bit);
      boolean dated = noun == from && NounFrame.isYear(w, from - 1);
      int year = from - 1;
      boolean told = w.isComma(year - 1) ? isMonth(w, year - 2) : isAnnounced(w, year);
      // "the 2006 poisoning death of": no number of people has its deed in the singular.
      boolean ofYear = NounFrame.isYear(w, from - 1) && w.has(noun, Tag.DEED);
      if ((day || dated || ofYear) && !w.word(noun).endsWith("s") || dated && told) {
        return null; // "the 2009 death of a keeper", "the June 24 murder of", "the 1982 murders"
      }
      return group(begin, noun + 1, noun, count, qualifier, Role.UNKNOWN, false, definite, more);
    }
    Group.Kind kind = Things.isThing(w, from, noun) ? Group.Kind.THINGS : Group.Kind.GUESSED;
    return group(begin, noun + 1, noun, count, qualifier, Role.UNKNOWN, false, definite, more)
        .as(kind);
  }

  /** "a crowd estimated at 20,000 filled the square": the number has a verb, and no noun. */
  private static boolean isFilling(Wording w, int from, int noun) {
    return noun == from && w.word(from).endsWith("ed") && w.hasAny(from + 1, Tag.DET.bit);
  }

  /** "Three shot in Salem": people, since of shots there would be several. */
  private static boolean isShot(Wording w, int begin, int from, int noun, Count count) {
    boolean headline = begin == 0 && (w.has(from + 1, Tag.PREP) || w.isComma(from + 1));
    boolean several = !Group.ONE.equals(count);
    return noun == from && w.is(from, "shot") && w.has(from, Tag.SHOOT) && (several || headline);
  }

  private static boolean isAnnounced(Wording w, int year) {
    return w.is(year - 1, "the") || isMonth(w, year - 1);
  }

  private static boolean isMonth(Wording w, int at) {
    return at >= 0 && Months.of(w.token(at)) > 0;
  }

  /** "300 men, women and children": one number for all of them. */
  private static int endOfKinds(Wording w, int head) {
    int end = head + 1;
    int at = head;
    while (KINDS.contains(w.word(at))) {
      boolean and = w.is(at + 1, "and");
      if (!and && !w.isComma(at + 1) || !KINDS.contains(w.word(at + 2))) {
        break;
      }
      at += 2;
      if (and) {
        end = at + 1;
        break;
      }
    }
    return end;
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
    if (role == Role.UNKNOWN && (w.is(head - 1, "male") || w.is(head - 1, "female"))) {
      return Role.CIVILIAN; // "two male subjects"
    }
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
    boolean none = w.is(at, "no") || w.word(at).equals("not") || w.is(at, "neither");
    while (none && AS_KNOWN.contains(w.word(from))) {
      from++;
    }
    boolean definite = !w.is(at, "a") && !w.is(at, "an") && !w.is(at, "another") && !none;
    int head = Heads.find(w, from);
    if (head < 0) {
      return nameAfter(w, at, from, definite, none, more);
    }
    boolean collective = w.has(head, Tag.COLLECTIVE);
    boolean plural =
        w.sense(head).plural()
            || w.has(head, Tag.PEOPLE)
            || w.is(head, "accused") && w.hasAny(head + 1, Tag.AUX_P.bit);
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
        Heads.isChild(w, from, head),
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
    boolean described = w.isUnknown(from) && !w.isCapital(from) && Heads.age(w, from + 1) >= 0;
    if (described) {
      return nameAfter(w, at, from + 1, definite, none, more); // "an unarmed 22-year-old"
    }
    int age = Heads.age(w, from);
    boolean named = w.isCapital(from + 1) && Heads.isNameWord(w, from + 1);
    Group name = age >= 0 && !none ? Names.startingAt(w, from + 1) : null;
    if (name != null) {
      return new Group(
          at,
          name.end(),
          name.head(),
          Group.ONE,
          EXACT,
          Role.CIVILIAN,
          age < 18,
          Group.Kind.NAMED,
          definite,
          more); // "the 39-year-old Rey", where no capital tells the name
    }
    if (age >= 0 && !none && (named || !w.isUnknown(from + 1)) && !w.has(from + 1, Tag.THING)) {
      return new Group(
          at,
          named ? Heads.nameEnd(w, from + 1, false) : from + 1,
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

  /** "Black Lives Matter protesters": a name of several words, and people who go by it. */
  private static Group members(Wording w, int at, int end) {
    boolean people = w.has(end, Tag.PERSON) && w.sense(end).plural() && !w.sense(end).weak();
    boolean name = w.isCapital(at) && end > at + 1 && !w.isCapital(end) && !w.has(at, Tag.TITLE);
    return people && name
        ? group(at, end + 1, end, Group.SOME, VAGUE, role(w, end), false, false, false)
            .as(Group.Kind.PLURAL)
        : null;
  }

  /** Nouns without a determiner, titles and names. */
  private static Group bare(Wording w, int at) {
    if (w.hasAny(at, Wording.EDGE) && !Heads.isAlleged(w, at)
        || w.isMark(at)
        || w.is(at, "including")
        || Heads.isDoing(w, at)) {
      return null;
    }
    if (w.oneCase() && w.isUnknown(at) && w.is(at + 1, "'s") && w.has(at + 2, Tag.KIN)) {
      Group kin = bare(w, at + 2); // "REY'S SON": no capital tells the name
      return kin == null ? null : kin.spanning(at, kin.end()).as(Group.Kind.SINGLE);
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
            Heads.isChild(w, at, head),
            Group.Kind.PLURAL,
            false,
            false);
      }
      int end = Heads.nameEnd(w, head + 1, false);
      Group members = members(w, at, end);
      if (members != null) {
        return members;
      }
      return new Group(
          at,
          end,
          head,
          collective ? collectiveCount(w, head) : Group.ONE,
          collective ? VAGUE : EXACT,
          role(w, head),
          Heads.isChild(w, at, head),
          collective ? Group.Kind.PLURAL : Group.Kind.NAMED,
          false,
          false);
    }
    boolean nation = w.has(at, Tag.PERSON) && w.sense(at).weak() && w.isUnknown(at + 1);
    if (w.has(at, Tag.TITLE) || w.isCapital(at) && !nation && Heads.isNameWord(w, at)) {
      boolean dotted = w.has(at, Tag.TITLE) && w.is(at + 1, ".");
      int end = Heads.nameEnd(w, dotted ? at + 2 : at + 1, false);
      Group members = members(w, at, end);
      if (members != null) {
        return members;
      }
      if (w.has(at, Tag.TITLE) && end == (dotted ? at + 2 : at + 1)) {
        return null;
      }
      // A place or a firm is kept as a group of no people, so that its second word makes no name.
      boolean firm = FIRMS.contains(w.word(end - 1)) && end > at + 1;
      firm |= w.has(end - 1, Tag.GOAL) && !w.has(at, Tag.TITLE); // "Northside Medical Center"
      boolean dead = w.is(end, "'s") && w.has(end + 1, Tag.DEED) && !w.word(end + 1).endsWith("s");
      boolean place = firm || Heads.isPlaceLike(w, at) && !dead || Heads.isTitled(w, at, end);
      Group.Kind kind = place ? Group.Kind.THINGS : Group.Kind.NAMED;
      Role role =
          w.has(at, Tag.TITLE) && w.sense(at).role() != null ? w.sense(at).role() : Role.UNKNOWN;
      return new Group(at, end, at, Group.ONE, EXACT, role, false, kind, true, false);
    }
    return null;
  }
}
