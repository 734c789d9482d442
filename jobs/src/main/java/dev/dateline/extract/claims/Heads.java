package dev.dateline.extract.claims;

import java.util.Set;

/** Where the noun of a group stands, and where a name after it ends. */
final class Heads {
  /** Words between a determiner and its noun at most. */
  private static final int REACH = 10;

  /** Lexemes from one square bracket to the other at most. */
  private static final int BRACKETED = 6;

  /** "in western Germany": part of a country. */
  private static final Set<String> REGIONAL =
      Set.of(
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "north-eastern",
          "north-western",
          "south-eastern",
          "south-western",
          "upper",
          "lower",
          "downtown");

  /** Participles without the usual ending. */
  private static final Set<String> IRREGULAR =
      Set.of(
          "thrown", "seen", "taken", "caught", "found", "sent", "brought", "known", "struck",
          "driven", "driving", "stuck", "told", "shown", "forced", "left");

  /** What follows the mark of a contraction. */
  private static final Set<String> CONTRACTED = Set.of("s", "re", "ve", "ll", "d", "m", "t");

  private static final Set<String> TOWARDS =
      Set.of("forward", "forwards", "back", "away", "into", "onto", "toward", "towards", "past");

  private static final long TRIGGERS =
      Tag.bits(
          Tag.HARM,
          Tag.SHOOT,
          Tag.MAYBE,
          Tag.DIE,
          Tag.STATE,
          Tag.DEED,
          Tag.CASUALTIES,
          Tag.TOLL,
          Tag.SUFFER,
          Tag.WOUND,
          Tag.CLAIM,
          Tag.PART,
          Tag.ACTION,
          Tag.VERB,
          Tag.MAKE);

  private Heads() {}

  /** The lexeme of the last noun for people in the group that begins at {@code from}, or -1. */
  static int find(Wording w, int from) {
    int head = -1;
    int at = from;
    int stop = Math.min(w.size(), from + REACH);
    while (at < stop) {
      if (w.hasAny(at, Wording.PEOPLE)) {
        boolean police = w.is(at, "police") && head >= 0 && w.has(head, Tag.PERSON);
        if (police && (!w.sense(head).weak() || w.sense(head).plural())
            || head >= 0 && w.is(at, "accused") // "two guards accused of theft"
            || w.is(at, "officer") && w.is(at + 1, "-")) {
          return head; // "a man police described as armed"
        }
        head = at;
        at++;
        continue;
      }
      if (at > from && joinsModifiers(w, at)) {
        head = -1;
        at++;
        continue;
      }
      boolean outside = w.is(at, "]") && bracket(w, at, -1, "[") < from;
      if (head >= 0 && !leadsOn(w, at) || !isModifier(w, at) || outside) {
        break;
      }
      at++;
    }
    return head >= 0 && isCompound(w, head) ? -1 : head;
  }

  /** "14 Chadian and Sudanese smugglers": two words for one noun. */
  private static boolean joinsModifiers(Wording w, int at) {
    boolean phrase =
        at + 2 <= w.size()
            && w.firstToken(at + 2) - w.firstToken(at + 1) > 1
            && w.hasAny(at + 1, Wording.PEOPLE)
            && w.sense(at + 1).plural();
    if (phrase && w.is(at, "and") && mayModify(w, at - 1)) {
      // "250 congress and party activists", where the last two words are one of the lexicon.
      return w.isCapital(at - 1) == w.isCapital(at + 1);
    }
    return (w.is(at, "and") || w.is(at, "or"))
        && mayModify(w, at - 1)
        && mayModify(w, at + 1)
        && w.isCapital(at - 1) == w.isCapital(at + 1)
        && w.hasAny(at + 2, Wording.PEOPLE)
        && w.sense(at + 2).plural();
  }

  private static boolean mayModify(Wording w, int at) {
    boolean nation = w.hasAny(at, Tag.PERSON.bit) && w.sense(at).weak() && !w.sense(at).plural();
    return nation || w.isUnknown(at) && !w.endsLikeVerb(at) && !w.word(at).endsWith("s");
  }

  /** After a noun for people, only another one close by makes the group longer. */
  private static boolean leadsOn(Wording w, int at) {
    return !w.isMark(at)
        && !w.hasAny(at, Wording.EDGE | TRIGGERS)
        && !w.has(at, Tag.ADV)
        && !w.endsLikeVerb(at)
        && w.hasAny(at + 1, Wording.PEOPLE)
        && !w.isCapital(at);
  }

  private static boolean isModifier(Wording w, int at) {
    if (w.isMark(at)) {
      return w.is(at, "-")
          || w.is(at, "\"")
          || w.is(at, "\u201c")
          || w.is(at, "\u201d")
          || w.is(at, "'")
          || w.is(at, "/")
          || isAcronym(w, at)
          || (w.isComma(at) && isAdjective(w, at - 1) && isAdjective(w, at + 1));
    }
    if (isAlleged(w, at)) {
      return true;
    }
    if (w.hasAny(at, Wording.EDGE)) {
      return false;
    }
    if (w.hasAny(at, TRIGGERS)) {
      return participleBeforePeople(w, at);
    }
    return !w.hasAny(at, Tag.DAY.bit | Tag.TIME.bit | Tag.MONTH.bit)
        && (!w.isNumber(at) || age(w, at) >= 0);
  }

  /** "eight alleged spies", "an accused thief": said of them, and by nobody in particular. */
  static boolean isAlleged(Wording w, int at) {
    boolean of = w.isNumber(at - 1) || w.hasAny(at - 1, Tag.DET.bit | Tag.POSS.bit | Tag.QUANT.bit);
    return w.is(at, "alleged") && (of || at == 0 || w.is(at - 1, "of"));
  }

  /** "Tamil Liberation Front (TLF) fighters": either bracket of a short name. */
  private static boolean isAcronym(Wording w, int at) {
    return w.is(at, "(") && w.isUnknown(at + 1) && w.is(at + 2, ")")
        || w.is(at, ")") && w.isUnknown(at - 1) && w.is(at - 2, "(")
        || w.is(at, "[") && !w.isMark(at - 1) && bracket(w, at, 1, "]") > at
        || w.is(at, "]") && bracket(w, at, -1, "[") >= 0;
  }

  /**
   * "the NUP [New Union Party] members": the other end of what an editor explains between square
   * brackets; -1 when there is none.
   */
  private static int bracket(Wording w, int at, int step, String other) {
    for (int k = at + step; Math.abs(k - at) < BRACKETED && k >= 0 && k < w.size(); k += step) {
      if (w.is(k, other)) {
        return k;
      }
      if (w.isMark(k) || w.hasAny(k, TRIGGERS)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAdjective(Wording w, int at) {
    return w.isUnknown(at) && !w.isCapital(at) && !w.endsLikeVerb(at);
  }

  /** "injured protesters", "protesting students", "suspected rebels". */
  private static boolean participleBeforePeople(Wording w, int at) {
    int next = at + 1;
    while (w.isUnknown(next) && !w.isMark(next) && next < at + 3) {
      next++;
    }
    // "gunshot victims", "stab injury victims"
    boolean wound = w.hasAny(at, Tag.WOUND.bit | Tag.DEED.bit) && w.hasAny(at + 1, Wording.PEOPLE);
    boolean victim = w.word(at + 1).startsWith("victim") || w.word(at + 1).startsWith("suspect");
    if (wound
        && (victim || !w.has(at, Tag.HARM))
        && !w.endsLikeVerb(at)
        && !w.word(at).endsWith("s")
        && !w.is(at + 1, "people")) {
      return true;
    }
    if (w.hasAny(at, Tag.HARM.bit | Tag.SHOOT.bit | Tag.MAYBE.bit) && isDoing(w, at)) {
      return w.sense(at).form() == Sense.Form.BASE
          && w.has(at + 1, Tag.WOUND)
          && w.hasAny(at + 2, Wording.PEOPLE);
    }
    return w.hasAny(next, Wording.PEOPLE)
        && (w.endsLikeVerb(at)
            || w.has(at, Tag.STATE)
            || w.has(at, Tag.ACTION)
            || w.is(at, "armed")
            || w.is(at, "slain"));
  }

  /** A verb that does something to who follows, and does not describe them. */
  static boolean isDoing(Wording w, int at) {
    if (!w.hasAny(at, Tag.HARM.bit | Tag.SHOOT.bit | Tag.MAYBE.bit)) {
      return false;
    }
    boolean described =
        w.sense(at).form() == Sense.Form.PP
            && !w.is(at, "killed")
            && !w.is(at, "shot")
            && (w.firstToken(at + 1) - w.firstToken(at) == 1 || w.word(at).endsWith("ly"));
    // "ten seriously injured miners"
    int before = w.has(at - 1, Tag.ADV) ? at - 2 : at - 1;
    return !described
        || !(at == 0
            || w.hasAny(before, Tag.PREP.bit | Tag.DET.bit | Tag.POSS.bit | Tag.QUANT.bit)
            || w.isNumber(before) && !NounFrame.isYear(w, before)
            || w.is(before, "other")
            || w.is(before, "more")
            || w.isUnknown(at - 1) && w.hasAny(at - 2, Tag.DET.bit));
  }

  /** "police station", "student protest": the noun for people only describes another noun. */
  private static boolean isCompound(Wording w, int head) {
    int next = head + 1;
    boolean thing = w.hasAny(next, Tag.THING.bit | Tag.ACTION.bit | Tag.WOUND.bit | Tag.TOLL.bit);
    boolean tries = w.is(next, "attempts") && w.is(next + 1, "to");
    if (thing && !tries && !w.hasAny(next, Tag.SHOOT.bit | Tag.HARM.bit)) {
      return !w.sense(head).plural() || w.has(head, Tag.PEOPLE);
    }
    if (w.hasAny(next, Tag.DEED.bit)) {
      // "two officers arrest a student": the plural has a verb.
      boolean verb = w.has(next, Tag.HARM) && w.sense(next).form() == Sense.Form.BASE;
      return !(verb && w.sense(head).plural() && !w.has(head, Tag.PEOPLE));
    }
    boolean singular = !w.sense(head).plural() || w.has(head, Tag.PEOPLE);
    if (!singular || tries || !w.isUnknown(next)) {
      return false;
    }
    boolean use = w.word(next).endsWith("ing") && w.has(next + 1, Tag.THING);
    if (w.sense(head).weak() && (!w.endsLikeVerb(next) || use) && !w.isCapital(next)) {
      return true; // "Kuwaiti tankers", "Kuwaiti fishing vessels"
    }
    if (w.oneCase()) {
      return w.has(head, Tag.PEOPLE) && !w.endsLikeVerb(next);
    }
    boolean verbal =
        isFiniteVerb(w, next)
            || IRREGULAR.contains(w.word(next))
            || w.word(next).endsWith("ed")
            || w.word(next).endsWith("ing") && !w.has(head, Tag.PEOPLE);
    return !w.isCapital(next) && !verbal && !w.word(next).equals("'s");
  }

  /** "thrown", "taken": a participle that does not end like one. */
  static boolean isIrregular(Wording w, int at) {
    return IRREGULAR.contains(w.word(at));
  }

  /** "the reporter steps forward", "police tackle a marcher": a verb by what follows it. */
  private static boolean isFiniteVerb(Wording w, int at) {
    int next = at + 1;
    boolean object = w.hasAny(next, Tag.DET.bit | Tag.POSS.bit | Tag.SING.bit | Tag.PLUR.bit);
    boolean tries = w.word(at).endsWith("s") && w.is(next, "to"); // "a marcher attempts to"
    return object && !w.is(next, "that") || tries || TOWARDS.contains(w.word(next));
  }

  /**
   * A noun after a number that no lexicon of people has: the last word before an edge; -1 when
   * there is none.
   */
  static int unknownNoun(Wording w, int from) {
    int last = -1;
    for (int at = from; at < Math.min(w.size(), from + 5); at++) {
      boolean noun =
          w.hasAny(
              at,
              Tag.DEED.bit
                  | Tag.CASUALTIES.bit
                  | Tag.WOUND.bit
                  | Tag.THING.bit
                  | Tag.REMAINS.bit
                  | Tag.ACTION.bit);
      if (noun) {
        last = at;
        if (w.hasAny(at, Tag.DEED.bit | Tag.CASUALTIES.bit | Tag.REMAINS.bit | Tag.WOUND.bit)
            && !w.hasAny(at + 1, Tag.THING.bit)) {
          return at;
        }
        continue;
      }
      // "seven mutilated bodies"
      boolean described = w.has(at, Tag.HARM) && w.has(at + 1, Tag.REMAINS) && w.endsLikeVerb(at);
      if (w.isMark(at)
          || w.hasAny(at, Wording.EDGE | TRIGGERS) && !described
          || w.has(at, Tag.ADV)
          || w.is(at, "critical") && standsAlone(w, at + 1)
          || w.isNumber(at)
          || w.hasAny(at, Tag.DAY.bit | Tag.MONTH.bit)) {
        break;
      }
      if (last >= 0 && w.endsLikeVerb(at)) {
        break;
      }
      last = at;
    }
    return last;
  }

  /** Whether a number is followed by a verb or a break, so that it stands for people itself. */
  static boolean standsAlone(Wording w, int at) {
    return at >= w.size()
        || w.isMark(at) && !w.is(at, "/") && !w.is(at, "-") && !w.is(at, "%")
        || w.hasAny(at, Wording.EDGE | TRIGGERS | Tag.ADV.bit | Tag.CONDITION.bit | Tag.DAY.bit)
        || w.word(at).endsWith("ly");
  }

  /** One past the name that begins at a lexeme; the lexeme itself when none does. */
  static int nameEnd(Wording w, int from, boolean plural) {
    int at = from;
    if (w.oneCase()) {
      boolean titled = w.has(from - 1, Tag.TITLE) && !w.hasAny(from - 2, Tag.DET.bit);
      Group name = titled && !plural ? Names.startingAt(w, from) : null;
      return name == null ? at : name.end();
    }
    while (at < w.size()
        && at < from + 6
        && (w.isCapital(at) && (isNameWord(w, at) || at == from && isMonthName(w, at))
            || at > from && isParticle(w, at) && w.isCapital(at + 1)
            || isOfArticle(w, at))) {
      at++;
    }
    return at;
  }

  /** "38-year-old April Rao", "driver June Rao": whom a month has its name from. */
  private static boolean isMonthName(Wording w, int at) {
    boolean described = age(w, at - 1) >= 0 || w.hasAny(at - 1, Wording.PEOPLE | Tag.TITLE.bit);
    return w.has(at, Tag.MONTH)
        && described
        && w.isCapital(at + 1)
        && isNameWord(w, at + 1)
        && !w.isNumber(at + 1);
  }

  /** "Karim al-Basri", "Luis d'Souza": a name behind its article. */
  private static boolean isOfArticle(Wording w, int at) {
    String text = w.isUnknown(at) ? w.token(at).text() : "";
    int mark = Math.max(text.indexOf('-'), text.indexOf('\''));
    return mark > 0
        && mark < 4
        && mark + 1 < text.length()
        && Character.isLowerCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(mark + 1));
  }

  private static boolean isParticle(Wording w, int at) {
    return w.is(at, "de")
        || w.is(at, "la")
        || w.is(at, "al")
        || w.is(at, "bin")
        || w.is(at, "van")
        || w.is(at, "von")
        || w.is(at, "el")
        || w.is(at, "del")
        || w.is(at, "da")
        || w.is(at, "do")
        || w.is(at, "das")
        || w.is(at, "dos");
  }

  static boolean isNameWord(Wording w, int at) {
    String word = w.word(at);
    return !(word.length() > 2 && word.charAt(1) == '-') // "T-shirt", "X-ray"
        && !w.hasAny(at, Wording.EDGE | Tag.DAY.bit | Tag.MONTH.bit | Tag.THING.bit)
        && !isContraction(word)
        && (w.tags(at) == 0
            || w.has(at, Tag.TITLE)
            || w.isCapital(at) && at > 0 && !w.hasAny(at, TRIGGERS));
  }

  /** "It's", "We're", "Don't": no names. */
  private static boolean isContraction(String word) {
    int mark = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
    return mark > 0 && CONTRACTED.contains(word.substring(mark + 1));
  }

  /**
   * Capitals of no person: "the Lakeside Zoo", "a gorilla named Bruno", the first word of "Funeral
   * services will be held", "Visitation".
   */
  static boolean isTitled(Wording w, int begin, int end) {
    if (w.has(begin, Tag.TITLE)) {
      return false;
    }
    boolean called = w.is(begin - 1, "named") || w.is(begin - 1, "called");
    int before = called ? begin - 2 : begin - 1;
    if (w.is(begin - 1, "the") || w.has(before, Tag.THING) && !w.hasAny(before, TRIGGERS)) {
      return true;
    }
    boolean first = begin == 0 && end == 1;
    String word = w.word(begin);
    boolean things =
        !w.isCapital(end)
            && (w.isUnknown(end) || w.has(end, Tag.THING))
            && w.word(end).endsWith("s")
            && w.word(end).length() > 4;
    return first && (things || word.endsWith("tion") || word.endsWith("sion"));
  }

  /** After "in", "at", "near" and the like a capital is a place. */
  static boolean isPlaceLike(Wording w, int begin) {
    if (begin == 0 && !w.oneCase() && isDateline(w)) {
      return true;
    }
    if (REGIONAL.contains(w.word(begin - 1))) {
      return true;
    }
    if (w.isComma(begin - 1) && w.isCapital(begin - 2) && w.isCapital(begin)) {
      int city = begin - 2;
      while (city > 0 && w.isCapital(city - 1)) {
        city--;
      }
      boolean located = w.is(city - 1, "in") || w.is(city - 1, "at") || w.is(city - 1, "near");
      if (located && !w.isComma(begin - 3)) {
        return true; // "in Dayton, Ohio"
      }
    }
    return w.word(begin - 1).equals("in") && w.has(begin - 1, Tag.PREP) // "in front of" as well
        || w.is(begin - 1, "at")
        || w.is(begin - 1, "near")
        || w.is(begin - 1, "from")
        || w.is(begin - 1, "outside")
        || w.is(begin - 1, "across");
  }

  /** "LONDON - A rally was": where a report was filed, at its beginning. */
  private static boolean isDateline(Wording w) {
    int at = 0;
    while (at < w.size() && at < 7 && (w.isUpper(at) || at > 0 && isState(w, at))) {
      at++;
    }
    return at > 0 && (w.is(at, "-") || w.is(at, "--") || w.is(at, "\u2013") || w.is(at, "\u2014"));
  }

  /** "JACKSON, Miss. -": a comma, what follows it, and its point. */
  private static boolean isState(Wording w, int at) {
    return w.isComma(at)
        || w.isCapital(at) && w.isComma(at - 1)
        || w.is(at, ".") && w.isComma(at - 2);
  }

  /** Years of age said by a token like "19-year-old", or -1. */
  static int age(Wording w, int at) {
    String word = w.word(at);
    int dash = word.indexOf("-year");
    if (dash <= 0) {
      boolean infant =
          word.endsWith("-month-old") || word.endsWith("-week-old") || word.endsWith("-day-old");
      return infant ? 0 : -1;
    }
    int years = 0;
    for (int i = 0; i < dash && i < 3; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 30;
      }
      years = years * 10 + (c - '0');
    }
    return years;
  }

  /** Whether a group is of children: by the age that it tells, or else by its noun. */
  static boolean isChild(Wording w, int from, int head) {
    for (int at = from; at <= head; at++) {
      int age = age(w, at);
      if (age >= 0) {
        return age < 18; // "a 19-year-old boy" is none
      }
    }
    return w.sense(head).child();
  }
}
