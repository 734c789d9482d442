package dev.dateline.extract.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A sentence with its groups, and the arguments that verbs take among them. */
final class Scene {
  /** Lexemes that a search for an argument looks at. */
  private static final int REACH = 45;

  static final long BREAKS = Tag.bits(Tag.SUB, Tag.SAY);
  static final long FINITE = Tag.bits(Tag.AUX_S, Tag.AUX_P, Tag.MODAL);

  /** "was reported to be hurt": said of the subject, and part of the verb. */
  private static final Set<String> REPORTED =
      Set.of("reported", "said", "known", "confirmed", "understood", "believed", "found");

  /** "were left wounded", "was listed in critical condition": verbs between a state and "be". */
  private static final Set<String> OUTCOMES =
      Set.of("left", "found", "reported", "seen", "listed", "sitting", "languishing", "kept");

  /** "two men, identified as ..., were held": what they are called stands between. */
  private static final Set<String> NAMED_AS =
      Set.of(
          "identified", "known", "named", "described", "listed", "characterised", "characterized");

  /** "two men suspected of it", "others believed involved": said of whom they follow. */
  private static final Set<String> BELIEVED = Set.of("believed", "suspected", "thought", "alleged");

  /** "this hurt I have": no object. */
  private static final Set<String> NOMINATIVE = Set.of("i", "he", "she", "we", "they");

  private final Wording w;
  private final GroupReader reader;
  private final List<Group> groups;
  private final Group[] startingAt;
  private final Group[] endingAt;
  private final Asides asides;
  private final Coordination lists;

  /** Whether a semicolon stands in the sentence: without one there are no {@link Rows}. */
  private final boolean parted;

  Scene(Wording wording, GroupReader reader) {
    this.w = wording;
    this.reader = reader;
    this.groups = reader.read(wording);
    this.startingAt = new Group[wording.size() + 1];
    this.endingAt = new Group[wording.size() + 1];
    for (Group group : groups) {
      startingAt[group.begin()] = group;
      endingAt[group.end()] = group;
    }
    this.asides = new Asides(wording);
    this.lists = new Coordination(this);
    this.parted = IntStream.range(0, wording.size()).anyMatch(k -> wording.is(k, ";"));
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

  /** Whether a lexeme is part of a group. */
  boolean isInGroup(int lexeme) {
    for (Group group : groups) {
      if (group.begin() <= lexeme && lexeme < group.end()) {
        return true;
      }
    }
    return false;
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

  /** What a part was taken of, "the 45 people" of "six of the 45 people"; null when no part. */
  Group whole(Group part) {
    return reader.whole(w, part);
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
    if (w.is(k, "lying")) {
      k = leftOfAdverbs(k - 1); // "were seen lying wounded"
    }
    boolean outcome = OUTCOMES.contains(w.word(k));
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
      } else if (w.is(before, "as") && REPORTED.contains(w.word(before - 1))) {
        before = leftOfAdverbs(before - 2); // "are confirmed as having died"
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
    boolean own = true;
    boolean possessive = false;
    Group nested = null;
    Group misfit = null;
    int stop = Math.max(0, verb - REACH);
    List<Group> name = CaselessNames.opening(this, verb);
    if (!name.isEmpty()) {
      return name;
    }
    if (OwnNoun.isSubject(this, verb)) {
      return List.of();
    }
    List<Group> row = parted ? Rows.endingAt(this, verb) : List.of();
    if (!row.isEmpty()) {
      return row;
    }
    for (int at = verb; at > stop; ) {
      int aside = relative ? -1 : asides.opening(at - 1);
      int end = aside < 0 ? at : Ages.leftOf(w, aside);
      if (aside >= 0 && (isWhole(endingAt(end)) || isClause(aside, at - 1))) {
        at = end;
        continue;
      }
      Group group = endingAt(at);
      if (group != null
          && !relative
          && leftOfAdverbs(verb - 1) >= group.end()
          && isContact(group)) {
        at = group.begin(); // "a boy they were out with was hurt"
        relative = true;
        own = false;
        crossed = false;
        continue;
      }
      boolean owner = group != null && (isOwner(group) || isWound(group));
      boolean near = joined || relative;
      owner |= group != null && group.kind() == Group.Kind.NAMED && possessive && !near;
      if (group != null && group.kind() != Group.Kind.THINGS && !owner) {
        int before = group.begin() - 1;
        boolean inside = lists.isNested(before) && !relative;
        boolean one = Agreement.isMany(w, verb) && isOne(List.of(group));
        if (relative && w.is(before, "of") && (one || isOwner(endingAt(before), group))) {
          group = endingAt(before);
        }
        List<Group> list =
            !inside && (!crossed || joined || relative) ? listEndingWith(group, verb) : List.of();
        if (misfit == null && list.size() == 1 && Agreement.isSeveral(list.get(0))) {
          misfit = list.get(0);
        }
        if (!list.isEmpty() && Agreement.fits(w, verb, list)) {
          // "60 people, including 30 who were hurt": the relative clause is about its part.
          boolean part = relative && own && !(isOne(list) && Agreement.isMany(w, verb));
          return part ? list : totalOf(list, verb);
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
      boolean that = w.is(k, "that") && isRelative(k);
      Group sayer = w.has(k, Tag.SAY) ? endingAt(k) : null;
      if (sayer != null && w.has(sayer.begin() - 1, Tag.REL)) {
        at = sayer.begin(); // "a man who police say was armed was held"
        continue;
      }
      boolean thought = BELIEVED.contains(w.word(k)) && endingAt(k) != null && !isRelated(k);
      if (thought) {
        at--; // "three others believed to be involved were held"
        continue;
      }
      if (w.hasAny(k, BREAKS) && !that || w.is(k, ";") || w.is(k, ":") || isQuoteBreak(k)) {
        List<Group> described = w.hasAny(k, BREAKS) ? described(k, verb) : List.of();
        if (!described.isEmpty()) {
          return described;
        }
        break;
      }
      if (w.has(k, Tag.REL) || that) {
        own = !crossed;
        crossed = false;
        relative = true;
      } else if (isPossessive(k)) {
        possessive = true;
      } else if (w.hasAny(k, FINITE) && !isOnTheWay(k)) {
        crossed = true;
      }
      at--;
    }
    if (nested != null && Agreement.fits(w, verb, List.of(nested))) {
      return listEndingWith(nested, verb);
    }
    return misfit == null ? CaselessNames.before(this, verb) : List.of(misfit);
  }

  /** "Maria Rey, a widow who lived where it happened, was": who is described up to the comma. */
  private List<Group> described(int within, int verb) {
    boolean closed = w.isComma(leftOfAdverbs(verb - 1));
    if (!closed && within != verb - 1) {
      return List.of();
    }
    int relative = -1;
    for (int k = within; k > Math.max(0, within - REACH / 2); k--) {
      relative = w.has(k, Tag.REL) ? k : relative;
      if (relative == k && isWhole(endingAt(k))) {
        // "a man whose name police did not reveal was held"
        List<Group> whose = listEndingWith(endingAt(k), verb);
        return Agreement.fits(w, verb, whose) ? whose : List.of();
      }
      if (!closed && w.isMark(k)) {
        return List.of();
      }
      if (w.isComma(k)) {
        // "Asha Rao, a clerk being held while she awaits trial, was": a participle does as well.
        Group who = relative < 0 && !isHeld(k + 1) ? null : endingAt(Ages.leftOf(w, k));
        if (!isWhole(who)) {
          return List.of();
        }
        Group apposition = startingAt(k + 1);
        boolean clause = relative > k + 1 || isHeld(k + 1);
        boolean two = apposition != null && clause && isOne(List.of(apposition));
        List<Group> list =
            two ? List.of(Lists.apposition(List.of(who, apposition))) : listEndingWith(who, verb);
        return Agreement.fits(w, verb, list) ? list : List.of();
      }
    }
    return List.of();
  }

  /** "(the militia that fights them)": what is told in brackets has its verb there. */
  private boolean isClause(int open, int close) {
    boolean clause = false;
    for (int k = open; w.is(open, "(") && k < close; k++) {
      clause |= w.hasAny(k, Tag.REL.bit | FINITE);
    }
    return clause;
  }

  private boolean isHeld(int at) {
    Group group = startingAt(at);
    return group != null && w.endsLikeVerb(group.end());
  }

  /** "a boy they knew": a pronoun beside a noun opens a clause about who stands before it. */
  private boolean isContact(Group pronoun) {
    Group whom = endingAt(pronoun.begin());
    return NOMINATIVE.contains(w.word(pronoun.begin()))
        && whom != null
        && whom.kind() == Group.Kind.COUNTED
        && Group.ONE.equals(whom.count())
        && isWhole(whom);
  }

  /** "men whom she believed": somebody else's belief. */
  private boolean isRelated(int verb) {
    return w.has(endingAt(verb).begin() - 1, Tag.REL)
        || endingAt(verb).kind() == Group.Kind.PRONOUN;
  }

  /** "two teens that fled": a verb follows, and no clause of its own as in "told men that". */
  private boolean isRelative(int that) {
    Group before = endingAt(that);
    return before != null
        && w.hasAny(before.head(), Wording.PEOPLE)
        && startingAt(that + 1) == null
        && !w.has(before.begin() - 1, Tag.SAY)
        && (w.hasAny(that + 1, Tag.VERB.bit | FINITE) || w.endsLikeVerb(that + 1));
  }

  /** "a woman in the car's boot", "in her 20's": a noun's mark is no verb. */
  boolean isPossessive(int k) {
    Group owner = endingAt(k);
    boolean pronoun = owner != null && owner.kind() == Group.Kind.PRONOUN;
    return w.is(k, "'s")
        && !pronoun
        && !w.hasAny(k - 1, Tag.REL.bit | Tag.DET.bit)
        && !w.is(k - 1, "it")
        && !w.is(k - 1, "there")
        && !w.is(k - 1, "here");
  }

  /** "students going to their halls": motion, and no future tense. */
  private boolean isOnTheWay(int k) {
    return w.word(k).equals("going")
        && w.lastToken(k).is("to")
        && !w.hasAny(leftOfAdverbs(k - 1), FINITE | Tag.AUX.bit);
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
      if (total != null && total.isNumbered() && !lists.isNested(total.begin() - 1)) {
        return listEndingWith(total, verb);
      }
      if (w.hasAny(at - 1, FINITE | BREAKS)) {
        break;
      }
    }
    return list;
  }

  /** "the group's withdrawal was": who owns the subject is not it. */
  private boolean isOwner(Group group) {
    boolean mark = w.is(group.end(), "'s") || w.is(group.end(), "'");
    return mark
        && group.head() >= 0
        && group.kind() != Group.Kind.PRONOUN
        && group.kind() != Group.Kind.NOBODY
        && (w.isUnknown(group.end() + 1) || w.has(group.end() + 1, Tag.THING));
  }

  /** "suffered a wound and died": what one has does not die. */
  private boolean isWound(Group group) {
    return group.head() >= 0
        && w.has(group.head(), Tag.WOUND)
        && !w.hasAny(group.head(), Wording.PEOPLE)
        && !w.hasAny(group.end(), FINITE);
  }

  private static boolean isOne(List<Group> list) {
    return list.size() == 1 && Group.ONE.equals(list.get(0).count());
  }

  /** Whom "who" goes on about: the members of a party, but not the parents of a boy. */
  private boolean isOwner(Group outer, Group inner) {
    return outer != null
        && w.hasAny(outer.head(), Wording.PEOPLE)
        && (inner.kind() == Group.Kind.PLURAL || !w.has(outer.head(), Tag.KIN))
        && !(inner.kind() == Group.Kind.NAMED && w.has(outer.head(), Tag.COLLECTIVE));
  }

  /** People that an aside may follow. */
  private boolean isWhole(Group group) {
    return group != null
        && group.kind() != Group.Kind.THINGS
        && group.kind() != Group.Kind.PRONOUN
        && group.kind() != Group.Kind.GUESSED
        && (group.head() >= 0
            || group.kind() == Group.Kind.NAMED
            || w.is(group.end() - 1, "others"));
  }

  private boolean isQuoteBreak(int k) {
    return w.is(k, "\"") && w.isComma(k - 1);
  }

  /** The groups of a list that ends with this one, told from an apposition. */
  List<Group> listEndingWith(Group last, int verb) {
    return lists.endingWith(last, verb);
  }

  /** The groups of a list that begins with this one. */
  List<Group> listBeginningWith(Group first) {
    List<Group> row = parted ? Rows.beginningWith(this, first) : List.of();
    return row.isEmpty() ? lists.beginningWith(first) : row;
  }

  /** The mark that opens the aside which a mark closes; -1 when it closes none. */
  int asideOpening(int mark) {
    return asides.opening(mark);
  }

  /** The mark that closes the aside which a lexeme opens; the lexeme itself when it opens none. */
  int overAside(int at) {
    return Math.max(at, asides.closing(at));
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
    if (w.is(end - 2, "of") && GroupReader.isParent(w, end - 3) && startingAt(end - 1) == null) {
      return end - 2; // "a mother of two dead"
    }
    int aged = Ages.leftOf(w, w.isComma(end - 1) ? end - 1 : end);
    return aged < end - 1 ? aged : end;
  }

  /** The object of the verb that ends before {@code from}; empty when there is none. */
  List<Group> object(int from) {
    int at = from;
    while (w.has(at, Tag.ADV) && startingAt(at) == null) {
      at++;
    }
    if (w.is(at, "\"") && startingAt(at + 1) != null) {
      at++; // 'police "struck and killed" Jones'
    }
    Group group = startingAt(at);
    if (group == null && w.isComma(at) && w.is(at + 1, "with")) {
      for (int k = at + 2; k < Math.min(w.size(), at + 9) && group == null; k++) {
        group = w.isComma(k) ? startingAt(k + 1) : null;
      }
    }
    boolean owner = group != null && w.is(group.end(), "'s");
    // "39 killed A masked gunman opened fire": a caption runs into the text below it.
    boolean caption = w.is(at, "a") && w.isCapital(at) && !w.isCapital(at - 1) && !w.oneCase();
    if (caption || NOMINATIVE.contains(w.word(at))) {
      return List.of();
    }
    return group == null || group.kind() == Group.Kind.THINGS || owner
        ? List.of()
        : listBeginningWith(group);
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
