package dev.dateline.extract.claims;

import dev.dateline.model.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who says something in a sentence: "police said", ", said a doctor", "according to". */
final class Attributions {
  /** Lexemes of a source at most, with what is said of who it is. */
  private static final int LONGEST = 16;

  private static final long STOPS =
      Tag.bits(
          Tag.SUB, Tag.REL, Tag.SAY, Tag.AUX_S, Tag.AUX_P, Tag.AUX, Tag.MODAL, Tag.NEG, Tag.HARM,
          Tag.SHOOT, Tag.DIE, Tag.VERB);

  private static final long WHEN = Tag.bits(Tag.DAY, Tag.TIME, Tag.MONTH, Tag.ADV);

  /** Forms of saying that are nouns, or tell what is thought and not who says it. */
  private static final Set<String> NO_VERBS =
      Set.of(
          "report",
          "reports",
          "show",
          "shows",
          "showed",
          "claims",
          "states",
          "state",
          "believe",
          "believes",
          "believed",
          "learned",
          "learnt",
          "accused",
          "quoted",
          "according",
          "saying",
          "reporting",
          "added",
          "estimated");

  private final Wording w;
  private final SourceWords words;

  Attributions(Wording wording, SourceWords words) {
    this.w = wording;
    this.words = words;
  }

  List<Attribution> read() {
    List<Attribution> found = new ArrayList<>();
    for (int v = 0; v < w.size(); v++) {
      Attribution attribution = null;
      if (w.word(v).equals("according")) {
        attribution = after(v, w.lexemeOf(w.firstToken(v) + 2), false);
      } else if (w.is(v, "citing") || w.is(v, "quoting")) {
        attribution = after(v, v + 1, false);
      } else if (w.has(v, Tag.SAY) && isSaying(v)) {
        boolean inverted = isBreak(v - 1) && !isClosedAside(v - 1) && !isLink(v - 2);
        attribution = inverted ? after(v, v + 1, false) : before(v);
      } else if (w.word(v).startsWith("put") && isFigure(v + 1)) {
        attribution = before(v);
      }
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** "put the toll at", "put at 12 the number". */
  private boolean isFigure(int at) {
    return w.is(at, "at") || w.hasAny(at, Tag.DET.bit) && w.is(at + 2, "at");
  }

  private boolean takesLives(int v) {
    for (int k = v + 1; k < v + 7; k++) {
      if (w.is(k, "life") || w.is(k, "lives") || w.is(k, "responsibility")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaying(int v) {
    if (w.word(v).startsWith("claim") && takesLives(v)) {
      return false; // "the crash claimed three lives"
    }
    if (NO_VERBS.contains(w.word(v)) && !w.is(v, "added")) {
      return false;
    }
    int k = v - 1;
    while (w.has(k, Tag.ADV)) {
      k--;
    }
    boolean be =
        w.is(k, "be")
            || w.is(k, "been")
            || w.is(k, "being")
            || w.hasAny(k, Tag.AUX_S.bit | Tag.AUX_P.bit)
                && !w.is(k, "has")
                && !w.is(k, "have")
                && !w.is(k, "had");
    boolean took = w.is(v, "claimed") && (w.is(v + 1, "responsibility") || w.is(v + 1, "credit"));
    return !be && !took && !w.is(v + 1, "to") && !w.hasAny(k, Tag.DET.bit);
  }

  /** ", however," */
  private boolean isLink(int k) {
    return w.isComma(k - 1) && (w.is(k, "however") || w.is(k, "meanwhile") || w.has(k, Tag.ADV));
  }

  private boolean isBreak(int k) {
    return w.isComma(k) || isQuote(k) || w.is(k, "-") || w.is(k, "\u2014");
  }

  private boolean isQuote(int k) {
    return w.is(k, "\"") || w.is(k, "\u201d") || w.is(k, "\u201c") || w.is(k, "''");
  }

  /** "Imran Khan, a police spokesman, said": the comma closes what says who he is. */
  private boolean isClosedAside(int k) {
    if (!w.isComma(k)) {
      return false;
    }
    for (int at = k - 1; at > Math.max(0, k - LONGEST); at--) {
      if (w.isComma(at)) {
        boolean who = w.hasAny(at + 1, Tag.DET.bit | Tag.POSS.bit) || w.is(at + 1, "who");
        boolean age = w.isNumber(at + 1) && at + 2 == k;
        boolean title = w.hasAny(at + 1, Wording.PEOPLE | Tag.TITLE.bit);
        boolean named = w.isCapital(at + 1) && !w.isCapital(at - 1);
        return (who || age || title) && isName(at - 1) || named;
      }
      if (w.hasAny(at, STOPS & ~Tag.REL.bit) || isQuote(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isName(int k) {
    return w.isCapital(k) || w.oneCase() && w.isUnknown(k);
  }

  private Attribution before(int v) {
    int end = v;
    while (end > 0
        && (w.hasAny(end - 1, WHEN)
            || w.is(end - 1, "has")
            || w.is(end - 1, "have")
            || w.is(end - 1, "had")
            || w.is(end - 1, "on") && w.has(end, Tag.DAY))) {
      end--;
    }
    if (w.isComma(end - 1) && isLink(end - 2)) {
      end -= 3;
    }
    boolean aside = isClosedAside(end - 1);
    int begin = end;
    int commas = aside ? 2 : 0;
    while (begin > 0 && end - begin < LONGEST) {
      int k = begin - 1;
      if (w.isComma(k)) {
        if (commas == 0) {
          break;
        }
        commas--;
      } else if (w.isMark(k) && !w.is(k, ".") && !w.is(k, "-") && !w.is(k, "'")
          || w.is(k, ".") && !w.has(k - 1, Tag.TITLE)
          || w.hasAny(k, STOPS) && !(aside && w.has(k, Tag.REL))
          || w.isNumber(k) && !aside) {
        break;
      }
      begin = k;
    }
    int last = aside ? end - 1 : end;
    return source(v, begin, last, true);
  }

  private Attribution after(int v, int from, boolean leads) {
    int end = from;
    while (end < w.size() && end - from < LONGEST) {
      boolean stop =
          w.isMark(end)
                  && !w.is(end, "-")
                  && !w.is(end, "'")
                  && !(w.is(end, ".") && w.has(end - 1, Tag.TITLE))
              || w.hasAny(end, STOPS | Tag.DAY.bit)
              || w.is(end, "in") && (w.is(end + 1, "a") || w.is(end + 1, "an"))
              || w.is(end, "on") && w.hasAny(end + 1, Tag.DAY.bit | Tag.MONTH.bit);
      if (stop && end > from) {
        break;
      }
      end++;
    }
    int whole = end;
    if (w.isComma(end)
        && (w.hasAny(end + 1, Tag.DET.bit | Wording.PEOPLE) || w.isCapital(end + 1))) {
      // "said Imran Khan, a police spokesman"
      whole = end + 1;
      while (whole < w.size() && whole - end < 9 && !w.isMark(whole) && !w.hasAny(whole, STOPS)) {
        whole++;
      }
    }
    return source(v, from, end, leads, whole);
  }

  private Attribution source(int v, int begin, int end, boolean leads) {
    return source(v, begin, end, leads, end);
  }

  private Attribution source(int v, int begin, int end, boolean leads, int whole) {
    int from = begin;
    while (from < end
        && (w.isMark(from) || w.hasAny(from, Tag.CONJ.bit | Tag.SUB.bit | Tag.ADV.bit))) {
      from++;
    }
    for (int k = from; k < end - 1; k++) {
      from = w.is(k, "ago") || w.isComma(k) && w.hasAny(k - 1, WHEN) ? k + 1 : from;
    }
    int clause = from;
    for (int k = from; k < end; k++) {
      // "In the capital police said": what opens the sentence is no part of the source.
      clause = k == from && w.has(k, Tag.PREP) ? -1 : clause;
    }
    if (from >= end || clause < 0 && !w.hasAny(end - 1, Wording.PEOPLE)) {
      return null;
    }
    if (clause < 0) {
      from = end - 1;
    }
    if (end - from == 1 && (w.hasAny(from, Tag.SING.bit | Tag.PLUR.bit) || w.is(from, "it"))) {
      return new Attribution(from, v, leads, null, null, SourceKind.NONE);
    }
    List<String> lower = new ArrayList<>();
    String name = null;
    for (int k = w.firstToken(from); k < w.firstToken(whole); k++) {
      lower.add(w.tokens().get(k).lower());
    }
    for (int k = from; k < end && !w.isComma(k); k++) {
      name = isName(k) && !w.hasAny(k, Tag.DET.bit | Tag.POSS.bit) ? w.word(k) : name;
    }
    String text = w.sentence().passage().source().quote(w.begin(from), w.end(end - 1));
    return new Attribution(from, v, leads, text, name, words.kind(lower));
  }
}
