package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lists of people in a sentence, told from two names for the same people side by side and from the
 * opening of the clause: by number, agreement, articles and what a preposition governs.
 */
final class Coordination {
  /** Groups of a list at most. */
  private static final int MOST = 12;

  /** Roles of people by what they do for a living. */
  private static final Set<Role> CALLINGS =
      EnumSet.of(Role.OFFICIAL, Role.SECURITY, Role.JOURNALIST, Role.MEDIC);

  /** Offices that one person holds two of. */
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "ceo",
          "chairman",
          "chairwoman",
          "chief executive",
          "founder",
          "co-founder",
          "director",
          "owner",
          "co-owner",
          "manager",
          "editor",
          "publisher",
          "leader",
          "secretary",
          "treasurer",
          "coach");

  private static final long PREDICATES =
      Tag.bits(
          Tag.AUX_S,
          Tag.AUX_P,
          Tag.AUX,
          Tag.MODAL,
          Tag.SAY,
          Tag.VERB,
          Tag.HARM,
          Tag.SHOOT,
          Tag.DIE,
          Tag.SUFFER,
          Tag.STATE,
          Tag.CONDITION);

  private final Scene scene;
  private final Wording w;

  Coordination(Scene scene) {
    this.scene = scene;
    this.w = scene.wording();
  }

  boolean isNested(int before) {
    return w.has(before, Tag.PREP)
        && !w.is(before, "than")
        && !w.is(before, "after")
        && !w.is(before, "before")
        && !w.is(before, "since")
        && !w.is(before, "until")
        && !w.is(before, "of which")
        && !w.is(before, "like");
  }

  /** The groups of a list that ends with this one, told from an apposition. */
  List<Group> endingWith(Group last, int verb) {
    Group none = Denials.ofPeople(scene, last);
    if (none != null) {
      return List.of(none);
    }
    List<Group> list = new ArrayList<>();
    list.add(last);
    if (w.has(last.end() - 1, Tag.REL) || last.kind() == Group.Kind.NOBODY) {
      return list; // "20 people, four of whom": a part, and no second name for them
    }
    boolean and = Collectives.isJoined(w, last) || isBeforeThing(last, verb);
    Group first = last;
    while (list.size() < MOST) {
      int k = first.begin() - 1;
      boolean conj = w.is(k, "and") || w.is(k, "&");
      if (conj && (w.isComma(k - 1) || isRow(k - 1, first))) {
        k--;
      }
      if (!conj && !w.isComma(k) && !isRow(k, first)) {
        break;
      }
      if (!conj && isHeadline(first, verb)) {
        conj = true;
      }
      if (conj && !and && list.size() > 1) {
        // What follows the last of a list by a comma says who that is.
        Group who = Lists.apposition(list);
        list.clear();
        list.add(who);
      }
      Group before = scene.endingAt(Ages.leftOf(w, k));
      if (conj && scene.asideOpening(k - 1) >= 0 && !w.isComma(k - 1)) {
        before = scene.endingAt(scene.asideOpening(k - 1)); // "six monks (all Thais) and two cooks"
      }
      if (before != null && isPartOf(first, before)) {
        list.set(0, before.spanning(before.begin(), first.end()));
        first = list.get(0);
        continue; // "six monks, five of them Thais, who were": the part says who they are
      }
      if (conj && isPlaceOrNone(before) && !Agreement.isOne(w, verb)) {
        Group whole = Complements.leftOf(scene, before == null ? k : before.end());
        before = whole == null ? before : whole;
      }
      if (before == null && (conj || and)) {
        before = Names.endingAt(w, Ages.leftOf(w, k));
      }
      boolean self = before != null && isOneOf(before, conj, verb);
      if (before == null
          || before.kind() == Group.Kind.THINGS
          || before.kind() == Group.Kind.PRONOUN && !self
          || conj && w.isComma(first.begin() - 2) && w.is(before.begin() - 1, "including")) {
        break;
      }
      boolean after = conj && w.isComma(first.begin() - 2) && w.hasAny(verb, Scene.FINITE);
      if (after && before.kind() == Group.Kind.NAMED && w.is(before.begin() - 1, "of")) {
        break; // "in the Gulf of Oran, and one is dead"
      }
      boolean within = isWithin(before) && !isNested(first.begin() - 1);
      // "clashed with protesters and 14 officers were hurt": a clause ends before "and".
      int of = before.begin() - 1;
      // "in the state of Rio Grande do Sul and three people died"
      boolean place = before.kind() == Group.Kind.NAMED && scene.endingAt(of) == null;
      boolean clause = within && (!w.is(of, "of") || place) && isFinite(verb);
      if (clause || !conj && (within || !and && !mayBeOne(before, first))) {
        break;
      }
      and |= conj;
      list.add(0, before);
      first = before;
    }
    if (list.size() == 2 && isOneWhole(list.get(0), list.get(1))) {
      return List.of(list.get(0).spanning(list.get(0).begin(), list.get(1).end()));
    }
    if (and && (isTwoCallings(verb, list) || areTwoOffices(list) && !Agreement.isMany(w, verb))) {
      return List.of(Lists.apposition(list));
    }
    return and && isDescribed(verb, list)
        ? List.of(Lists.apposition(list))
        : Lists.settled(w, list, and, w.isComma(scene.leftOfAdverbs(verb - 1)));
  }

  /** "two clerks of the bank and", "a guard in Lima and": where they are is no part of the list. */
  private boolean isPlaceOrNone(Group group) {
    return group == null
        || group.kind() == Group.Kind.THINGS
        || group.kind() == Group.Kind.NAMED && w.has(group.begin() - 1, Tag.PREP);
  }

  /** "a man, his son and their dog were": what else the list has before its verb is no people. */
  private boolean isBeforeThing(Group last, int verb) {
    int thing = w.hasAny(last.end() + 1, Tag.DET.bit | Tag.POSS.bit) ? last.end() + 2 : -1;
    return thing > 0
        && w.is(last.end(), "and")
        && thing == verb - 1
        && (w.isUnknown(thing) || w.has(thing, Tag.THING));
  }

  /** "his mother, sister and pet cat": a row of kin that ends in what is no people. */
  private boolean endsInThing(List<Group> list, int from) {
    boolean kin = list.size() > 1;
    for (Group group : list.subList(1, list.size())) {
      kin &= w.has(group.head(), Tag.KIN);
    }
    int at = w.hasAny(from, Tag.DET.bit | Tag.POSS.bit) ? from + 1 : from;
    boolean noun = w.isUnknown(at) && !w.endsLikeVerb(at) || w.has(at, Tag.THING);
    return kin && noun && !w.hasAny(at + 1, Scene.FINITE);
  }

  /** "six monks, five of them Thais": a part of those before the comma. */
  private boolean isPartOf(Group part, Group whole) {
    int of = part.begin() + 1;
    return part.isNumbered()
        && whole.isNumbered()
        && w.isComma(part.begin() - 1)
        && w.is(of, "of")
        && (w.is(of + 1, "them") || w.is(of + 1, "whom"))
        && whole.high() > part.high();
  }

  /** "Asha Rao, 34; Ravi Das, 19; and Om Jain": names told apart by semicolons. */
  private boolean isRow(int mark, Group next) {
    Group before = scene.endingAt(Ages.leftOf(w, mark));
    return w.is(mark, ";")
        && next.kind() == Group.Kind.NAMED
        && before != null
        && before.kind() == Group.Kind.NAMED;
  }

  /** "photographer and protester Tim Rao was": one person of two callings by the verb's number. */
  private boolean isTwoCallings(int verb, List<Group> list) {
    return Agreement.isOne(w, verb) && areTwoCallings(list);
  }

  /** "our president and CEO": two offices of one person under one article. */
  private boolean areTwoOffices(List<Group> list) {
    return list.size() == 2
        && list.stream().allMatch(group -> Group.ONE.equals(group.count()))
        && list.stream().allMatch(group -> OFFICES.contains(w.word(group.head())))
        && w.hasAny(list.get(0).begin(), Tag.DET.bit | Tag.POSS.bit)
        && list.get(1).begin() == list.get(1).head();
  }

  /** "senator and candidate Luis Rey": two bare nouns with one name behind them. */
  private boolean areTwoCallings(List<Group> list) {
    return list.size() == 2
        && list.stream().allMatch(group -> Group.ONE.equals(group.count()))
        && list.stream().noneMatch(group -> w.hasAny(group.begin(), Tag.DET.bit | Tag.POSS.bit))
        && isBare(list.get(0))
        && isBare(list.get(1))
        && nameEnd(list.get(1)) > list.get(1).head() + 1;
  }

  /** "32 of the 543 passengers and crew": a part of both. */
  private boolean isOneWhole(Group part, Group rest) {
    boolean bare = rest.kind() == Group.Kind.PLURAL && rest.begin() == rest.head();
    for (int k = part.begin() + 1; bare && k < part.head(); k++) {
      if (w.is(k, "of")) {
        return part.isNumbered();
      }
    }
    return false;
  }

  /** "he and his two sons were": one more. */
  private boolean isOneOf(Group group, boolean conj, int verb) {
    return group.kind() == Group.Kind.PRONOUN
        && conj
        && Group.ONE.equals(group.count())
        && (w.is(group.begin(), "he") || w.is(group.begin(), "she"))
        && Agreement.isMany(w, verb);
  }

  /** "Asha Rao, a teacher and leader of a union, was": one person of two callings. */
  private boolean isDescribed(int verb, List<Group> list) {
    Group last = list.get(list.size() - 1);
    boolean bare = w.hasAny(last.begin(), Wording.PEOPLE) && !w.isCapital(last.begin());
    return list.size() > 2
        && (Agreement.isOne(w, verb) || bare)
        && w.isComma(scene.leftOfAdverbs(verb - 1))
        && list.get(0).kind() == Group.Kind.NAMED
        && (w.hasAny(list.get(1).begin(), Tag.DET.bit | Tag.POSS.bit)
            || isBare(list.get(1)) && w.isComma(list.get(1).begin() - 1))
        && list.stream().allMatch(group -> Group.ONE.equals(group.count()));
  }

  /** "Woman, son killed", "Officer, three protesters killed": a headline's comma is an "and". */
  private boolean isHeadline(Group group, int verb) {
    Group before = scene.endingAt(group.begin() - 1);
    return group.end() == verb
        && w.hasAny(verb, Tag.HARM.bit | Tag.SHOOT.bit | Tag.STATE.bit)
        && before != null
        && (before.begin() == 0 || w.is(before.begin() - 1, ":") || w.is(before.begin() - 1, ";"))
        && isBare(before)
        && isBare(group);
  }

  /** People named by a noun that has no article. */
  private boolean isBare(Group group) {
    return group.head() >= 0
        && w.hasAny(group.head(), Wording.PEOPLE)
        && !w.hasAny(group.begin(), Tag.DET.bit | Tag.POSS.bit);
  }

  /** Behind a preposition, by itself or at the end of a list: "between police and protesters". */
  private boolean isWithin(Group group) {
    Group first = group;
    while (w.has(first.begin() - 1, Tag.CONJ) && scene.endingAt(first.begin() - 1) != null) {
      first = scene.endingAt(first.begin() - 1);
    }
    return isNested(first.begin() - 1);
  }

  /** A verb that a clause has of its own: an auxiliary, or "died". */
  private boolean isFinite(int verb) {
    return w.hasAny(verb, Scene.FINITE)
        || w.has(verb, Tag.DIE) && w.sense(verb).form() == Sense.Form.PAST;
  }

  /** Whether two names for people, side by side, may be of the same people, by their number. */
  private boolean mayBeOne(Group a, Group b) {
    boolean number = a.kind() == Group.Kind.COUNTED && a.head() < 0;
    if (number && b.isNumbered() && !a.count().equals(b.count())) {
      return false;
    }
    boolean one = Group.ONE.equals(a.count());
    boolean other = Group.ONE.equals(b.count());
    return one == other
        || w.has(a.head(), Tag.COLLECTIVE)
        || w.has(b.head(), Tag.COLLECTIVE)
        || b.kind() == Group.Kind.PRONOUN;
  }

  /** The groups of a list that begins with this one. */
  List<Group> beginningWith(Group first) {
    List<Group> list = new ArrayList<>();
    list.add(first);
    boolean and = false;
    Group last = first;
    while (list.size() < MOST) {
      int k = Complements.rightOf(scene, last, Ages.rightOf(w, nameEnd(last)));
      if (scene.overAside(k) > k && !w.isComma(k)) {
        k = scene.overAside(k) + 1; // "six monks (all Thais) and two cooks"
      }
      boolean comma = w.isComma(k);
      if (comma) {
        k++;
      }
      boolean conj = w.is(k, "and") || w.is(k, "&") || Collectives.isAsWellAs(w, k);
      if (conj) {
        k++;
      }
      if (conj && w.is(k, "of") && w.is(first.begin() - 1, "of")) {
        k++; // "the deaths of a nun and of two pupils"
      }
      Group next = comma || conj ? scene.startingAt(k) : null;
      if (next == null && (comma || conj) && first.kind() == Group.Kind.NAMED) {
        next = Names.startingAt(w, k);
      }
      if (next == null && conj && endsInThing(list, k)) {
        and = true;
      }
      if (next == null
          || next.kind() == Group.Kind.THINGS
          || next.kind() == Group.Kind.PRONOUN
          || isSubject(next) && !isDeedsVerb(first, next, conj && (list.size() > 1 || !comma))) {
        break;
      }
      boolean closes = conj || Collectives.isJoined(w, next);
      list.add(next);
      and |= closes;
      last = next;
      if (closes) {
        break;
      }
    }
    boolean callings = list.stream().allMatch(group -> CALLINGS.contains(group.role()));
    if (and
        && (areTwoOffices(list)
            || callings && first.end() == first.head() + 1 && areTwoCallings(list))) {
      return List.of(Lists.apposition(list));
    }
    return and ? Lists.settled(w, list, true, false) : List.of(described(first, list));
  }

  /** "Jose Rey, a leader of the rebels": the name in the role that the words beside it give. */
  private Group described(Group first, List<Group> list) {
    Group who = list.size() == 2 ? list.get(1) : null;
    boolean one =
        who != null
            && first.kind() == Group.Kind.NAMED
            && Group.ONE.equals(who.count())
            && w.hasAny(who.begin(), Tag.DET.bit)
            && w.hasAny(who.head(), Wording.PEOPLE);
    return one && who.role() != Role.UNKNOWN ? first.ofRole(who.role()) : first;
  }

  /** Where a group ends with the name that no capital marks. */
  private int nameEnd(Group group) {
    boolean one = w.oneCase() && Group.ONE.equals(group.count()) && group.end() == group.head() + 1;
    one &= w.hasAny(group.head(), Wording.PEOPLE);
    Group name = one ? Names.startingAt(w, group.end()) : null;
    return name == null ? group.end() : name.end();
  }

  /** "The murder of the nuns, a cook and her son was": the verb is that of the deed. */
  private boolean isDeedsVerb(Group first, Group last, boolean closing) {
    int deed = first.begin() - 2;
    int next = last.end();
    boolean many = w.word(deed).endsWith("s");
    boolean fits = many ? Agreement.isMany(w, next) : Agreement.isOne(w, next);
    if (!closing || !w.is(deed + 1, "of") || !w.has(deed, Tag.DEED) || !fits) {
      return false;
    }
    for (int k = deed - 1; k >= 0 && !w.isMark(k) && !w.has(k, Tag.SAY); k--) {
      if (w.hasAny(k, Scene.FINITE | Tag.VERB.bit)) {
        return false; // "he condemned the murder of a nun and a cook was held"
      }
    }
    return true;
  }

  private boolean isSubject(Group group) {
    int next = group.end();
    while (w.has(next, Tag.ADV)) {
      next++;
    }
    // "the deaths of two: Asha Rao and Ravi Das were": one person takes no verb in the plural.
    boolean many = w.has(next, Tag.AUX_P) && Group.ONE.equals(group.count());
    return w.hasAny(next, PREDICATES) && !many;
  }
}
