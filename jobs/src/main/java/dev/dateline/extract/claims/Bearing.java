package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.Set;

/**
 * The signs of scope in the wording of a report: how the deed and its people are named, in what
 * tense, and what is said to be done about them.
 */
final class Bearing {
  /** Lexemes around a deed in which a court's words speak of it. */
  private static final int COURT = 20;

  /** Lexemes before a deed in which the text sets its event apart from its own. */
  private static final int APART = 28;

  /** Lexemes around a deed in which other words do. */
  private static final int NEAR = 15;

  /** Lexemes before a deed or a relative clause within which its event is named. */
  private static final int CLAUSE = 8;

  private static final Set<String> BUILT =
      Set.of("hospital", "park", "stadium", "bridge", "highway", "medical", "school", "airport");

  private static final Set<String> DEFINITE = Set.of("the", "those", "these");

  /** Lexemes from the beginning of a sentence to the "after" of what it follows at most. */
  private static final int AFTER = 12;

  private final Scene scene;
  private final Wording w;
  private final Wording g;

  /** Brackets open at each lexeme of the cues; null until somebody asks. */
  private int[] depths;

  Bearing(Scene scene, Wording cues) {
    this.scene = scene;
    this.w = scene.wording();
    this.g = cues;
  }

  void add(Set<Sign> signs, Finding finding, boolean lede) {
    addWords(signs, finding);
    boolean harm = finding.measure() == Measure.KILLED || finding.measure() == Measure.INJURED;
    if (!harm) {
      if (finding.measure() != Measure.PARTICIPANTS && isKnown(finding)) {
        signs.add(Sign.KNOWN_HELD);
      }
      return;
    }
    boolean title = w.sentence().number() == 0;
    if (has(Tag.LEGAL, finding, COURT, COURT)) {
      signs.add(Sign.COURT);
    }
    if (finding.rule().endsWith(".of") || finding.rule().endsWith(".owned")) {
      addNoun(signs, finding, lede, title);
    }
    if (isHabit(finding, title)) {
      signs.add(Sign.HABIT);
    }
    if (!title && isKnown(finding)) {
      signs.add(Sign.KNOWN);
    } else if (!lede && finding.measure() == Measure.KILLED && isToldWho(finding)) {
      signs.add(Sign.TOLD_WHO);
    }
    if (isKnownEvent(finding) || isInKnownEvent(finding)) {
      signs.add(Sign.KNOWN_EVENT);
    }
    if (finding.group().kind() == Group.Kind.PLURAL) {
      signs.add(Sign.BARE_PLURAL);
    }
    if (!lede && isPluperfect(finding)) {
      signs.add(Sign.PLUPERFECT);
    }
  }

  private void addNoun(Set<Sign> signs, Finding finding, boolean lede, boolean title) {
    if (has(Tag.REACTION, finding, 9, 0)) {
      signs.add(Sign.REACTION);
    }
    if (title || !finding.rule().endsWith(".of")) {
      return;
    }
    if (!has(Tag.CAUSE, finding, 5, 0)
        && !w.is(finding.trigger() - 1, "of")
        && !(lede && finding.group().high() == 1)) {
      signs.add(Sign.NAMED_DEED);
    }
  }

  private void addWords(Set<Sign> signs, Finding finding) {
    boolean fresh = signs.contains(Sign.FRESH_TIME);
    if (isRecord(finding) || has(Tag.PAST, finding, fresh ? 4 : g.size(), fresh ? 4 : g.size())) {
      signs.add(Sign.PAST_WORDS);
    }
    if (has(Tag.OTHER, finding, NEAR, NEAR)) {
      signs.add(Sign.OTHER_EVENT);
    }
    if (has(Tag.APART, finding, APART, 0) || isAfterAnother(finding)) {
      signs.add(Sign.SET_APART);
    }
    if (finding.rule().endsWith(".toll") || has(Tag.RUNNING, finding, 6, 6)) {
      signs.add(Sign.RUNNING_TOLL);
    }
    if (has(Tag.WAR, finding, 10, 0)) {
      signs.add(Sign.WAR);
    }
  }

  /** "It comes a week after 44 people were killed": the news follows what is told. */
  private boolean isAfterAnother(Finding finding) {
    boolean comes = false;
    for (int at = 1; at < Math.min(finding.begin(), AFTER); at++) {
      comes |= w.is(at, "comes") || w.is(at, "came") && w.is(0, "it");
      if (comes && w.is(at, "after")) {
        return true;
      }
    }
    return false;
  }

  /** "has been arrested nine times": what somebody has behind him. */
  private boolean isRecord(Finding finding) {
    int times = finding.trigger() + 1;
    while (times < finding.trigger() + 5
        && (w.isNumber(times) || w.hasAny(times, Tag.QUANT.bit | Tag.ADV.bit) || isBound(times))) {
      times++;
    }
    return finding.measure() == Measure.ARRESTED
        && times > finding.trigger() + 1
        && w.is(times, "times");
  }

  /** "at least", "more than". */
  private boolean isBound(int at) {
    return w.word(at).equals("at")
        || w.is(at, "least")
        || w.word(at).equals("more")
        || w.is(at, "than");
  }

  /** Whether a word of a class stands near the deed. */
  private boolean has(Tag tag, Finding finding, int before, int after) {
    int guard = g.lexemeOf(w.firstToken(finding.trigger()));
    int to = Math.min(g.size() - 1, guard + after);
    int depth = depth(guard);
    for (int at = Math.max(0, guard - before); at <= to; at++) {
      if (g.has(at, tag) && !isName(at) && depth(at) <= depth) {
        return true;
      }
    }
    return false;
  }

  /** "(named after a priest whom soldiers killed in 1966)": told in passing. */
  boolean isBracketed(Finding finding) {
    return depth(g.lexemeOf(w.firstToken(finding.trigger()))) > 0;
  }

  /** How many brackets are open at a lexeme: what stands in one says nothing of what does not. */
  private int depth(int lexeme) {
    if (depths == null) {
      depths = new int[g.size()];
      int depth = 0;
      for (int at = 0; at < g.size(); at++) {
        depth += g.is(at, "(") ? 1 : g.is(at, ")") && depth > 0 ? -1 : 0;
        depths[at] = depth;
      }
    }
    return depths[lexeme];
  }

  /** "at Kings Memorial Hospital": a word of remembrance in the name of a building. */
  private boolean isName(int at) {
    return g.is(at, "memorial")
        && (g.isCapital(at) && g.isCapital(at + 1) || BUILT.contains(g.word(at + 1)));
  }

  /** "assassinates priests", "stop killing civilians": what somebody is in the habit of. */
  private boolean isHabit(Finding finding, boolean title) {
    if (finding.group().kind() != Group.Kind.PLURAL || !finding.rule().endsWith(".active")) {
      return false;
    }
    Sense.Form form = w.sense(finding.trigger()).form();
    String before = w.word(finding.trigger() - 1);
    boolean goes =
        form == Sense.Form.ING
            && (before.startsWith("continu")
                || before.startsWith("stop")
                || before.startsWith("keep")
                || before.equals("for")
                || before.equals("by")
                || before.equals("of")
                || before.equals("are"));
    return goes || !title && (form == Sense.Form.S || form == Sense.Form.BASE);
  }

  /** "Those killed in the fire", "the man who died": whom the reader is taken to know of. */
  private boolean isKnown(Finding finding) {
    Group group = finding.group();
    if (!DEFINITE.contains(w.word(group.begin()))) {
      return false;
    }
    return finding.rule().endsWith(".reduced") || isToldWho(finding);
  }

  /** "Ravi Das, who was killed": told of somebody that another thing is told of. */
  private boolean isToldWho(Finding finding) {
    for (int k = finding.trigger() - 1; k >= finding.group().end() && !w.isComma(k); k--) {
      if (w.is(k, "who")) {
        return true;
      }
    }
    return false;
  }

  /** "killed in the Marikana massacre": an event with a name; "the attack" is the article's own. */
  private boolean isKnownEvent(Finding finding) {
    int from = Math.max(finding.trigger(), finding.end() - 1) + 1;
    for (int at = from; at < Math.min(w.size(), from + 7); at++) {
      if (w.isMark(at) || w.hasAny(at, Tag.SAY.bit | Tag.SUB.bit | Tag.REL.bit)) {
        return false;
      }
      if (w.is(at, "the") || w.is(at, "that")) {
        int guard = g.lexemeOf(w.firstToken(at));
        for (int k = guard + 1; k < Math.min(g.size(), guard + 5); k++) {
          if (g.has(k, Tag.HAPPENING)) {
            return k > guard + 1 && !g.is(k + 1, "scene");
          }
          if (g.isMark(k) || g.is(k, "of")) {
            break;
          }
        }
      }
    }
    return false;
  }

  /** "since the massacre of March 3 in which 75 were killed": an event that is known. */
  private boolean isInKnownEvent(Finding finding) {
    int from = Math.min(finding.group().begin(), finding.trigger());
    for (int at = from - 1; at >= Math.max(1, from - CLAUSE); at--) {
      boolean in = w.is(at - 1, "in") && w.is(at, "which");
      if (in || w.is(at, "where") || w.is(at, "when") || w.is(at, "which")) {
        return isDefiniteHappening(g.lexemeOf(w.firstToken(at)) - 1);
      }
    }
    return false;
  }

  /** Whether "the attack", "this gruesome massacre" stands shortly before. */
  private boolean isDefiniteHappening(int guard) {
    for (int noun = guard; noun >= Math.max(0, guard - CLAUSE); noun--) {
      for (int k = noun - 1; g.has(noun, Tag.HAPPENING) && k >= Math.max(0, noun - 5); k--) {
        if (g.is(k, "the") || g.is(k, "this") || g.is(k, "that")) {
          return !(g.is(k - 2, "there")
              || g.is(k - 3, "there")); // "there was the attack": told now
        }
      }
    }
    return false;
  }

  /** "where four soldiers died", "which killed two": a clause about what was told. */
  boolean isRelative(Finding finding) {
    int from = Math.min(finding.group().begin(), finding.trigger());
    for (int at = from - 1; at >= Math.max(0, from - 4); at--) {
      if (w.has(at, Tag.REL) || w.is(at, "where") || w.is(at, "when")) {
        return true;
      }
    }
    return false;
  }

  /** The name of a place after the deed: "killed nine people in Karachi"; null when none is. */
  String place(Finding finding) {
    int from = Math.max(finding.trigger(), finding.end() - 1) + 1;
    for (int at = from; at < Math.min(w.size() - 1, from + 10); at++) {
      if (w.is(at, ".") || w.is(at, ";") || w.has(at, Tag.SAY)) {
        return null;
      }
      boolean in = w.is(at, "in") || w.is(at, "at") || w.is(at, "near");
      if (in && w.isCapital(at + 1) && !w.has(at + 1, Tag.MONTH)) {
        return w.word(at + 1);
      }
    }
    return null;
  }

  private boolean isPluperfect(Finding finding) {
    int k = scene.leftOfAdverbs(finding.trigger() - 1);
    return w.is(k, "had") || w.is(k, "been") && w.is(scene.leftOfAdverbs(k - 1), "had");
  }
}
