package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import dev.dateline.text.Quantities;
import dev.dateline.text.Quantity;
import java.util.List;
import java.util.Set;

/** Figures told of a noun for all of them: "the toll rose to six", "arrests stood at 23". */
final class TollFrame {
  /** Verbs that lead to a figure by "to" or "at". */
  private static final Set<String> LEADING =
      Set.of(
          "came",
          "come",
          "comes",
          "stood",
          "stand",
          "stands",
          "rose",
          "risen",
          "climbed",
          "amounted",
          "fell",
          "increased",
          "went",
          "gone");

  /** Verbs whose object the figure is. */
  private static final Set<String> AMOUNTING =
      Set.of("totalled", "totaled", "total", "number", "numbered", "reached", "exceeded");

  /** Verbs with which "up" goes. */
  private static final Set<String> CLIMBING =
      Set.of("gone", "went", "going", "shot", "moved", "is");

  /** Verbs with which "up" goes past their object. */
  private static final Set<String> RAISING =
      Set.of(
          "take",
          "takes",
          "took",
          "taking",
          "bring",
          "brings",
          "brought",
          "bringing",
          "push",
          "pushes",
          "pushed",
          "pushing");

  /** Lexemes between people's verb and the figure that the sentence has for them at most. */
  private static final int CLAUSE = 14;

  private final Quantities quantities;

  TollFrame(Quantities quantities) {
    this.quantities = quantities;
  }

  /** "arrests stood at 23 by five", "the deaths now number eleven". */
  List<Finding> amounting(Scene scene, int t) {
    Wording w = scene.wording();
    if (!w.lastToken(t).lower().endsWith("s") || w.has(t, Tag.TOLL)) {
      return List.of();
    }
    int verb = t + 1;
    while (w.hasAny(verb, Tag.ADV.bit | Tag.AUX.bit | Tag.AUX_P.bit)) {
      verb++;
    }
    int at = afterVerb(w, verb);
    Quantity figure =
        at < 0 || at >= w.size() || NounFrame.isDate(w, at)
            ? null
            : quantities.at(w.tokens(), w.firstToken(at), w.tokens().size());
    boolean counts = figure != null && figure.kind() != Quantity.Kind.WORD;
    if (!counts || !Heads.standsAlone(w, w.lexemeOf(figure.last() + 1))) {
      return List.of();
    }
    return tolled(w, t, figure);
  }

  /**
   * "the number of rebels killed has risen to 26", "brings to 26 the number of rebels killed": what
   * was read of the participle and its people, with the figure that the sentence has for them.
   */
  List<Finding> numbered(Scene scene, List<Finding> found) {
    Finding first = found.size() == 1 ? found.get(0) : null;
    int number = first == null ? -1 : numberOf(scene.wording(), first.group());
    if (number < 0) {
      return found;
    }
    Wording w = scene.wording();
    int at = figureAfter(w, first.trigger(), RAISING.contains(verbBefore(w, number)));
    Quantity figure =
        at < 0 || at >= w.size()
            ? broughtTo(w, number)
            : quantities.at(w.tokens(), w.firstToken(at), w.tokens().size());
    if (figure == null || figure.kind() == Quantity.Kind.WORD) {
      return found;
    }
    Group told = figured(w, figure).ofRole(first.group().role());
    return List.of(
        Finding.of(first.measure(), told, first.trigger(), first.by(), "toll").starting(number));
  }

  /** Where "number" stands in "the number of rebels"; -1 when the people have none. */
  private static int numberOf(Wording w, Group people) {
    int of = people.begin() - 1;
    while (of < people.head() && !w.is(of, "of")) {
      of++;
    }
    boolean some = w.is(of - 2, "a") || w.is(of - 2, "large") || w.is(of - 2, "small");
    boolean number = w.word(of - 1).equals("number");
    return of < people.head() && number && !some ? of - 1 : -1;
  }

  private static String verbBefore(Wording w, int number) {
    int k = number - 1;
    while (w.hasAny(k, Tag.DET.bit) || w.is(k, "total") || w.is(k, "overall")) {
      k--;
    }
    return w.word(k);
  }

  /** Where the figure is due behind the people's verb; -1 when the clause has none. */
  private static int figureAfter(Wording w, int verb, boolean raised) {
    for (int k = verb + 1; k < Math.min(w.size(), verb + CLAUSE); k++) {
      int at = raised && w.is(k, "to") ? k + 1 : afterVerb(w, k);
      if (at > 0 && !NounFrame.isDate(w, at)) {
        return at;
      }
      if (w.isMark(k) || w.hasAny(k, Tag.SUB.bit | Tag.REL.bit | Tag.SAY.bit | Tag.DIE.bit)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the figure is due after a verb of amounting; -1 when it is none. */
  private static int afterVerb(Wording w, int verb) {
    if (AMOUNTING.contains(w.word(verb))) {
      return verb + 1;
    }
    int to = w.is(verb + 1, "up") ? verb + 2 : verb + 1;
    boolean leads = LEADING.contains(w.word(verb)) && (w.is(to, "to") || w.is(to, "at"));
    return leads ? to + 1 : -1;
  }

  /** "arrested that night": no new clause. */
  private static boolean isThatDay(Wording w, int k) {
    return w.is(k, "that") && w.hasAny(k + 1, Tag.DAY.bit | Tag.TIME.bit);
  }

  /** "turned out to be 23 and not 18". */
  private static boolean isContrast(Wording w, int k) {
    return w.is(k, "not") || w.is(k, "rather") || w.is(k, "instead");
  }

  /** "the death toll rose to six": the last number said of it. */
  List<Finding> toll(Scene scene, int t) {
    Wording w = scene.wording();
    if (w.is(t, "tally") && !w.hasAny(t - 1, Tag.DET.bit | Tag.POSS.bit) && w.is(t + 1, "to")) {
      return List.of(); // "the figures do not tally to 100"
    }
    boolean lives = w.is(t + 1, "of") && !w.is(t + 2, "the");
    if (w.is(t - 1, "a") && !(lives && isFigure(w, t + 2))) {
      if (w.is(t, "tally")) {
        return List.of(); // "a tally of the votes"
      }
      Group some = Group.some(t - 1, t + 1, t);
      return List.of(Finding.of(w.sense(t).measure(), some, t, null, "plural"));
    }
    Quantity told = broughtTo(w, t);
    if (told != null) {
      return tolled(w, t, told);
    }
    int limit = Math.min(w.size(), t + 34);
    for (int k = scene.overAside(t + 1); k < limit; k++) {
      if (w.is(k, ";")
          || w.has(k, Tag.SUB) && !w.is(k, "as") && !isThatDay(w, k)
          || w.is(k, "as") && told != null && !w.is(k + 1, "many")
          || w.has(k, Tag.CONJ) && told != null && w.has(k - 1, Tag.STATE)
          || w.is(k, "including")
          || w.is(k, "after") && w.is(k - 1, "came")
          || isContrast(w, k) && told != null
          || w.hasAny(k, Tag.HARM.bit | Tag.DIE.bit) && told != null) {
        break;
      }
      boolean aside = w.isComma(k) || w.is(k, "after") || w.is(k, "when") || w.is(k, "with");
      if (aside && told != null) {
        break;
      }
      if (w.word(k).equals("as") && w.lastToken(k).is("as") && !w.is(k, "as")) {
        break; // "a toll of hundreds as well as 40 held"
      }
      Quantity quantity = quantities.at(w.tokens(), w.firstToken(k), w.tokens().size());
      if (quantity == null
          || quantity.kind() == Quantity.Kind.WORD
          || quantity.kind() == Quantity.Kind.PAIR) {
        continue;
      }
      int next = w.lexemeOf(quantity.last() + 1);
      if (!Things.isUnit(w, next)
          && !isOfMoney(w, k)
          && !NounFrame.isDate(w, k)
          && !isClock(w, k)) {
        boolean grown = w.is(k - 1, "from") || isEarlier(w, k - 1);
        if (grown && told != null) {
          break; // "was raised to 11 from nine"
        }
        told = grown ? grownTo(quantity) : risen(w, t, k, quantity);
      }
      k = Math.max(k, next - 1);
    }
    return told == null ? List.of() : tolled(w, t, told);
  }

  /** "a blast at 1215": when, unless a toll stands there. */
  private static boolean isClock(Wording w, int at) {
    boolean four = w.isNumber(at) && w.word(at).length() == 4 && w.word(at).indexOf(',') < 0;
    return four && w.is(at - 1, "at") && !LEADING.contains(w.word(at - 2));
  }

  /** "between 30 dollars and 50": the unit of both stands with the first. */
  private static boolean isOfMoney(Wording w, int at) {
    return (w.is(at - 1, "and") || w.is(at - 1, "to")) && w.has(at - 2, Tag.MONEY);
  }

  /** "brings to 19 the number of people killed": the figure stands before its noun. */
  private Quantity broughtTo(Wording w, int t) {
    for (int k = t - 2; w.is(t - 1, "the") && k > Math.max(0, t - 5); k--) {
      if ((w.is(k - 1, "to") || w.is(k - 1, "at")) && !NounFrame.isDate(w, k)) {
        int end = w.firstToken(t - 1);
        Quantity figure = quantities.at(w.tokens(), w.firstToken(k), end);
        return figure != null && figure.last() + 1 == end ? figure : null;
      }
    }
    return null;
  }

  /** "rose from a previously reported 85": the figure of before. */
  private static boolean isEarlier(Wording w, int last) {
    boolean earlier = false;
    for (int k = last; k > last - 4; k--) {
      earlier |= w.is(k, "previously") || w.is(k, "earlier") || w.is(k, "previous");
      if (w.is(k, "from")) {
        return earlier;
      }
    }
    return false;
  }

  private static List<Finding> tolled(Wording w, int t, Quantity told) {
    return List.of(Finding.of(w.sense(t).measure(), figured(w, told), t, null, "toll"));
  }

  private static Group figured(Wording w, Quantity told) {
    int begin = w.lexemeOf(told.first());
    return new Group(
        begin,
        Math.max(begin + 1, w.lexemeOf(told.last() + 1)),
        -1,
        told.count(),
        told.qualifier(),
        Role.UNKNOWN,
        false,
        Group.Kind.COUNTED,
        false,
        false);
  }

  private boolean isFigure(Wording w, int k) {
    return k < w.size() && quantities.at(w.tokens(), w.firstToken(k), w.tokens().size()) != null;
  }

  /** "has gone up to 14", "takes the toll up to 14" are 14; the adverb is the verb's. */
  private static Quantity risen(Wording w, int t, int k, Quantity quantity) {
    int verb = w.hasAny(t - 1, Tag.DET.bit) ? t - 2 : t - 1;
    boolean climbed =
        w.word(k).startsWith("up")
            && (CLIMBING.contains(w.word(k - 1)) || k == t + 1 && RAISING.contains(w.word(verb)));
    Long high = quantity.count().high();
    return climbed && high != null && quantity.count().low() == null
        ? new Quantity(
            quantity.first(),
            quantity.last(),
            Count.exactly(high),
            Qualifier.EXACT,
            quantity.kind())
        : quantity;
  }

  /** "rose from 12 to 17" tells 17; a lone "from 12" is the figure before. */
  private static Quantity grownTo(Quantity range) {
    Long high = range.count().high();
    return range.qualifier() != Qualifier.BETWEEN || high == null
        ? null
        : new Quantity(
            range.first(), range.last(), Count.exactly(high), Qualifier.EXACT, range.kind());
  }
}
