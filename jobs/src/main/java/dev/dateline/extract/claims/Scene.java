package dev.dateline.extract.claims;

import java.util.ArrayList;
import java.util.List;

/** A sentence with its groups, and the arguments that verbs take among them. */
final class Scene {
  /** Lexemes that a search for an argument looks at. */
  private static final int REACH = 45;

  private static final long BREAKS = Tag.bits(Tag.SUB, Tag.SAY);
  private static final long FINITE = Tag.bits(Tag.AUX_S, Tag.AUX_P, Tag.MODAL);
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

  /** "was reported to be hurt": said of the subject, and part of the verb. */
  private static final java.util.Set<String> REPORTED =
      java.util.Set.of("reported", "said", "known", "confirmed", "understood", "believed", "found");

  /** "two men, identified as ..., were held": what they are called stands between. */
  private static final java.util.Set<String> NAMED_AS =
      java.util.Set.of("identified", "known", "named", "described", "listed");

  private final Wording w;
  private final List<Group> groups;
  private final Group[] startingAt;
  private final Group[] endingAt;
  private final Asides asides;

  Scene(Wording wording, List<Group> groups) {
    this.w = wording;
    this.groups = groups;
    this.startingAt = new Group[wording.size() + 1];
    this.endingAt = new Group[wording.size() + 1];
    for (Group group : groups) {
      startingAt[group.begin()] = group;
      endingAt[group.end()] = group;
    }
    this.asides = new Asides(wording);
  }

  Wording wording() {
    return w;
  }

  List<Group> groups() {
    return groups;
  }

  Group startingAt(int lexeme) {
    return lexeme >= 0 && lexeme < startingAt.length ? startingAt[lexeme] : null;
  }

  /** The counted group that has a lexeme after its number, other than a given one; or null. */
  Group counting(int lexeme, Group other) {
    for (Group group : groups) {
      if (group.begin() < lexeme
          && lexeme < group.end()
          && group.begin() > other.begin()
          && group.isNumbered()) {
        return group;
      }
    }
    return null;
  }

  /** The group whose last lexeme is the one before {@code lexeme}. */
  Group endingAt(int lexeme) {
    return lexeme >= 0 && lexeme < endingAt.length ? endingAt[lexeme] : null;
  }

  /** The first lexeme at or left of {@code at} that is no adverb. */
  int leftOfAdverbs(int at) {
    int k = leftOfDay(at);
    while (k >= 0
        && (w.has(k, Tag.ADV) || w.has(k, Tag.NEG))
        && !w.hasAny(k, Tag.AUX.bit | Tag.SAY.bit)) {
      k--;
    }
    return k;
  }

  /** Left of adverbs, and of a verb of outcome: "were left wounded", "was found shot". */
  int leftOfResult(int at) {
    int k = leftOfAdverbs(at);
    boolean outcome = w.is(k, "left") || w.is(k, "found") || w.is(k, "reported");
    int be = outcome ? leftOfAdverbs(k - 1) : k;
    return outcome && (w.hasAny(be, Tag.AUX_S.bit | Tag.AUX_P.bit) || w.is(be, "been")) ? be : k;
  }

  /** Steps left over "on Wednesday", "late on Sunday night". */
  private int leftOfDay(int at) {
    int k = at;
    while (k >= 0 && w.hasAny(k, Tag.DAY.bit | Tag.TIME.bit) && !w.isNumber(k)) {
      k--;
    }
    boolean stepped = k < at;
    return stepped && (w.is(k, "on") || w.is(k, "in") || w.is(k, "late")) ? k - 1 : k;
  }

  /** The first lexeme of the chain of auxiliaries that ends at {@code at}. */
  int chainStart(int at) {
    int k = at;
    while (k > 0) {
      int before = leftOfAdverbs(k - 1);
      if (w.is(k, "to") && REPORTED.contains(w.word(before))) {
        before = leftOfAdverbs(before - 1);
      }
      if (before < 0 || !w.hasAny(before, FINITE | Tag.AUX.bit) && !w.is(before, "to")) {
        break;
      }
      k = before;
    }
    return k;
  }

  /** The subject of the verb whose first word is at {@code verb}; empty when there is none. */
  List<Group> subject(int verb) {
    boolean joined = w.has(leftOfAdverbs(verb - 1), Tag.CONJ);
    boolean crossed = false;
    boolean relative = false;
    Group nested = null;
    int stop = Math.max(0, verb - REACH);
    List<Group> name = unnamed(verb);
    if (!name.isEmpty()) {
      return name;
    }
    for (int at = verb; at > stop; ) {
      int aside = relative ? -1 : asides.opening(at - 1);
      if (aside >= 0 && isWhole(endingAt(skipAge(aside)))) {
        at = skipAge(aside);
        continue;
      }
      Group group = endingAt(at);
      if (group != null && group.kind() != Group.Kind.THINGS) {
        int before = group.begin() - 1;
        boolean inside = isNested(before) && !relative;
        if (relative && w.is(before, "of") && endingAt(before) != null) {
          group = endingAt(before);
        }
        List<Group> list =
            !inside && (!crossed || joined || relative) ? listEndingWith(group, verb) : List.of();
        if (!list.isEmpty() && agrees(verb, list)) {
          return totalOf(list, verb);
        }
        if (nested == null && !crossed && group.end() == verb) {
          nested = group;
        }
        at = Math.min(at - 1, group.begin());
        relative = false;
        continue;
      }
      int k = at - 1;
      if (w.is(k, "as") && NAMED_AS.contains(w.word(k - 1))) {
        at -= 2;
        continue;
      }
      if (w.hasAny(k, BREAKS) || w.is(k, ";") || w.is(k, ":") || isQuoteBreak(k)) {
        break;
      }
      if (w.has(k, Tag.REL) || w.is(k, "that") && endingAt(k) != null) {
        crossed = false;
        relative = true;
      } else if (w.hasAny(k, FINITE) && !isOnTheWay(k)) {
        crossed = true;
      }
      at--;
    }
    if (nested != null && agrees(verb, List.of(nested))) {
      return listEndingWith(nested, verb);
    }
    return lastName(verb);
  }

  /** "Asha Rao, a teacher and leader of a union, was": one person of two callings. */
  private boolean isDescribed(int verb, List<Group> list) {
    Group last = list.get(list.size() - 1);
    boolean bare = w.hasAny(last.begin(), Wording.PEOPLE) && !w.isCapital(last.begin());
    return list.size() > 2
        && (isOne(verb) || bare)
        && w.isComma(leftOfAdverbs(verb - 1))
        && list.get(0).kind() == Group.Kind.NAMED
        && w.hasAny(list.get(1).begin(), Tag.DET.bit | Tag.POSS.bit)
        && list.stream().allMatch(group -> Group.ONE.equals(group.count()));
  }

  /** "students going to their halls": motion, and no future tense. */
  private boolean isOnTheWay(int k) {
    return w.word(k).equals("going")
        && w.lastToken(k).is("to")
        && !w.hasAny(leftOfAdverbs(k - 1), FINITE | Tag.AUX.bit);
  }

  /** Whether a subject fits the number of its verb. */
  private boolean agrees(int verb, List<Group> list) {
    boolean one = w.is(verb, "was") || w.is(verb, "is");
    boolean many = w.is(verb, "were") || w.is(verb, "are") || w.is(verb, "have");
    if (list.size() > 1 || !one && !many) {
      return true;
    }
    Group group = list.get(0);
    if (one) {
      return group.kind() != Group.Kind.PLURAL || w.has(group.head(), Tag.COLLECTIVE);
    }
    return !(Group.ONE.equals(group.count())
        && group.kind() == Group.Kind.NAMED
        && !w.has(group.head(), Tag.COLLECTIVE));
  }

  /** "ten people, including two officers, were": the total before its parts. */
  private List<Group> totalOf(List<Group> list, int verb) {
    int k = list.get(0).begin() - 1;
    boolean including = w.is(k, "including") || w.is(k, "them") && w.is(k - 1, "among");
    if (!including) {
      return list;
    }
    for (int at = k; at > Math.max(0, k - 14); at--) {
      Group total = endingAt(at);
      if (total != null && total.isNumbered() && !isNested(total.begin() - 1)) {
        return listEndingWith(total, verb);
      }
      if (w.hasAny(at - 1, FINITE | BREAKS)) {
        break;
      }
    }
    return list;
  }

  /** People that an aside may follow. */
  private static boolean isWhole(Group group) {
    return group != null
        && group.kind() != Group.Kind.THINGS
        && group.kind() != Group.Kind.PRONOUN
        && group.kind() != Group.Kind.GUESSED
        && (group.head() >= 0 || group.kind() == Group.Kind.NAMED);
  }

  /** Names at the beginning of a clause in a text of one case: one person, or a list of them. */
  private List<Group> unnamed(int verb) {
    boolean one = isOne(verb);
    boolean many = w.is(verb, "were") || w.is(verb, "are") || w.is(verb, "have");
    boolean own = w.hasAny(verb, Tag.DIE.bit | Tag.SUFFER.bit) && !w.is(verb + 1, "down");
    if (!w.oneCase() || !one && !many && !own) {
      return List.of();
    }
    int end = nameEnd(verb);
    Group name = endingAt(end) == null ? Names.endingAt(w, end) : null;
    if (name == null || endingAt(name.begin()) != null) {
      return List.of();
    }
    List<Group> list = one ? List.of(name) : listEndingWith(name, verb);
    int before = list.get(0).begin() - 1;
    boolean joined = w.has(before, Tag.CONJ);
    boolean opens =
        before < 0
            || w.isMark(before) && !w.is(before, ")")
            || joined
            || w.hasAny(before, BREAKS | Tag.REL.bit)
            || w.is(before, "that");
    boolean alone = list.size() == 1 && Group.ONE.equals(list.get(0).count());
    boolean plural = name.end() - name.begin() == 1 && w.word(name.begin()).endsWith("s");
    boolean row = joined && (w.isUnknown(before - 1) || endingAt(before) != null);
    return !opens || many && (alone || plural) || !one && row ? List.of() : list;
  }

  /** Where a name before a verb ends: left of "who", an age or an aside. */
  private int nameEnd(int verb) {
    int end = leftOfAdverbs(verb - 1) + 1;
    if (w.has(end - 1, Tag.REL) && w.isComma(end - 2)) {
      end -= 2;
    }
    int aside = asides.opening(end - 1);
    return skipAge(aside >= 0 ? aside : w.isComma(end - 1) ? end - 1 : end);
  }

  private boolean isOne(int verb) {
    return w.is(verb, "was") || w.is(verb, "is") || w.is(verb, "has");
  }

  /** A name right before a verb in the singular, when nobody else is its subject. */
  private List<Group> lastName(int verb) {
    Group name = isOne(verb) ? Names.endingAt(w, nameEnd(verb)) : null;
    return name == null ? List.of() : List.of(name);
  }

  private boolean isQuoteBreak(int k) {
    return w.is(k, "\"") && w.isComma(k - 1);
  }

  private boolean isNested(int before) {
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
  List<Group> listEndingWith(Group last, int verb) {
    List<Group> list = new ArrayList<>();
    list.add(last);
    boolean and = false;
    Group first = last;
    while (list.size() < 12) {
      int k = first.begin() - 1;
      boolean conj = w.is(k, "and") || w.is(k, "&");
      if (conj && w.isComma(k - 1)) {
        k--;
      }
      if (!conj && !w.isComma(k)) {
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
      Group before = endingAt(skipAge(k));
      if (before == null && (conj || and)) {
        before = Names.endingAt(w, skipAge(k));
      }
      if (before == null
          || before.kind() == Group.Kind.THINGS
          || before.kind() == Group.Kind.PRONOUN) {
        break;
      }
      boolean within = isWithin(before) && !isNested(first.begin() - 1);
      // "clashed with protesters and 14 officers were hurt": a clause ends before "and".
      boolean clause = within && !w.is(before.begin() - 1, "of") && w.hasAny(verb, FINITE);
      if (clause || !conj && (within || !and && !mayBeOne(before, first))) {
        break;
      }
      and |= conj;
      list.add(0, before);
      first = before;
    }
    return and && isDescribed(verb, list)
        ? List.of(Lists.apposition(list))
        : Lists.settled(w, list, and, w.isComma(leftOfAdverbs(verb - 1)));
  }

  /** The mark that closes the aside which a lexeme opens; the lexeme itself when it opens none. */
  int overAside(int at) {
    return Math.max(at, asides.closing(at));
  }

  /** "Woman, son killed", "Officer, three protesters killed": a headline's comma is an "and". */
  private boolean isHeadline(Group group, int verb) {
    Group before = endingAt(group.begin() - 1);
    return group.end() == verb
        && w.has(verb, Tag.HARM)
        && before != null
        && before.begin() == 0
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
    while (w.has(first.begin() - 1, Tag.CONJ) && endingAt(first.begin() - 1) != null) {
      first = endingAt(first.begin() - 1);
    }
    return isNested(first.begin() - 1);
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

  /** Where the group ends that has an age or an aside up to {@code end}: "a man, 34, dead". */
  int withoutAside(int end) {
    if (!w.isMark(end - 1)) {
      return end;
    }
    int aside = asides.opening(end - 1);
    return aside >= 0 ? aside : withoutAge(end);
  }

  /** Where the group ends that has an age up to {@code end}. */
  int withoutAge(int end) {
    int aged = skipAge(w.isComma(end - 1) ? end - 1 : end);
    return aged < end - 1 ? aged : end;
  }

  /** Steps left over ", 34" or "(34)" after a name. */
  private int skipAge(int end) {
    if (w.is(end - 1, ")") && w.isNumber(end - 2) && w.is(end - 3, "(")) {
      return end - 3;
    }
    int number = w.is(end - 1, "old") ? end - 3 : end - 1;
    return w.isNumber(number) && w.isComma(number - 1) ? number - 1 : end;
  }

  /** The object of the verb that ends before {@code from}; empty when there is none. */
  List<Group> object(int from) {
    int at = from;
    while (w.has(at, Tag.ADV) && startingAt(at) == null) {
      at++;
    }
    Group group = startingAt(at);
    if (group == null && w.isComma(at) && w.is(at + 1, "with")) {
      for (int k = at + 2; k < Math.min(w.size(), at + 9) && group == null; k++) {
        group = w.isComma(k) ? startingAt(k + 1) : null;
      }
    }
    boolean owner = group != null && w.is(group.end(), "'s");
    return group == null || group.kind() == Group.Kind.THINGS || owner
        ? List.of()
        : listBeginningWith(group);
  }

  /** The groups of a list that begins with this one. */
  List<Group> listBeginningWith(Group first) {
    List<Group> list = new ArrayList<>();
    list.add(first);
    boolean and = false;
    Group last = first;
    while (list.size() < 12) {
      int k = overAge(last.end());
      boolean comma = w.isComma(k);
      if (comma) {
        k++;
      }
      boolean conj = w.is(k, "and") || w.is(k, "&");
      if (conj) {
        k++;
      }
      Group next = comma || conj ? startingAt(k) : null;
      if (next == null && conj && first.kind() == Group.Kind.NAMED) {
        next = Names.startingAt(w, k);
      }
      if (next == null
          || next.kind() == Group.Kind.THINGS
          || next.kind() == Group.Kind.PRONOUN
          || isSubject(next)) {
        break;
      }
      list.add(next);
      and |= conj;
      last = next;
      if (conj) {
        break;
      }
    }
    return and ? Lists.settled(w, list, true, false) : List.of(first);
  }

  private int overAge(int at) {
    if (w.is(at, "(") && w.isNumber(at + 1) && w.is(at + 2, ")")) {
      return at + 3;
    }
    return w.isComma(at) && w.isNumber(at + 1) && w.isComma(at + 2) ? at + 2 : at;
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

  /** The agent of a passive: the group after "by" near a verb; null when there is none. */
  Group agent(int from) {
    for (int at = from; at < Math.min(w.size(), from + 6); at++) {
      if (w.is(at, "by")) {
        return startingAt(at + 1);
      }
      if (w.isMark(at) || w.hasAny(at, FINITE)) {
        return null;
      }
    }
    return null;
  }
}
