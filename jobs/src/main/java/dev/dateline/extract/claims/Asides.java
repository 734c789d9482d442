package dev.dateline.extract.claims;

import java.util.Arrays;
import java.util.Set;

/**
 * What stands between people and their verb in commas, dashes or brackets: "the driver, thought to
 * be in his 50s, died", "three teenagers - two boys and a girl - were hurt".
 */
final class Asides {
  /** Lexemes of an aside at most. */
  private static final int REACH = 40;

  private static final long PREDICATES =
      Tag.bits(
          Tag.AUX_S,
          Tag.AUX_P,
          Tag.AUX,
          Tag.MODAL,
          Tag.HARM,
          Tag.SHOOT,
          Tag.DIE,
          Tag.SUFFER,
          Tag.CLAIM,
          Tag.STATE,
          Tag.VERB);

  private static final long NO_PARTICIPLES =
      Tag.bits(Tag.HARM, Tag.SHOOT, Tag.DIE, Tag.SAY, Tag.PREP);

  /** Words that open an aside after a comma, beside relatives and participles. */
  private static final Set<String> OPENERS =
      Set.of(
          "aged",
          "believed",
          "both",
          "all",
          "most",
          "many",
          "some",
          "mostly",
          "of",
          "from",
          "known",
          "said",
          "thought",
          "then",
          "also",
          "now",
          "himself",
          "herself",
          "with",
          "alias");

  private static final Set<String> NONE = Set.of("none", "neither");

  private final Wording w;
  private final int[] opening;
  private final int[] closing;

  Asides(Wording w) {
    this.w = w;
    this.opening = new int[w.size() + 1];
    this.closing = new int[w.size() + 1];
    Arrays.fill(opening, -1);
    Arrays.fill(closing, -1);
    for (int k = 1; k < w.size(); k++) {
      int close = close(k);
      if (close > 0) {
        // Of two that end here the inner one is nearer to its people.
        opening[close] = k;
        closing[k] = close;
        k = w.isComma(k) ? k : close;
      }
    }
  }

  /** The mark that opens the aside which a mark closes; -1 when it closes none. */
  int opening(int mark) {
    return mark >= 0 && mark < w.size() ? opening[mark] : -1;
  }

  /** The mark that closes the aside which a mark opens; -1 when it opens none. */
  int closing(int mark) {
    return mark >= 0 && mark < w.size() ? closing[mark] : -1;
  }

  private int close(int k) {
    if (w.is(k, "(")) {
      return next(k, ")");
    }
    if (isDash(k)) {
      boolean two = w.is(k + 1, w.word(k)); // typewriters have dashes of two strokes
      int close = next(two ? k + 1 : k, w.word(k));
      return two && close > 0 && w.is(close + 1, w.word(k)) ? close + 1 : close;
    }
    if (!w.isComma(k) || !opens(k + 1)) {
      return -1;
    }
    for (int at = k + 2; at < Math.min(w.size() - 1, k + REACH); at++) {
      if (w.is(at, ".") || w.is(at, ";") || w.is(at, ":")) {
        return -1;
      }
      int close = w.isComma(at) && w.is(at + 1, "\"") ? at + 1 : at; // 'known as "Ray," was'
      if (w.isComma(at) && w.hasAny(overAdverbs(close + 1), PREDICATES)) {
        return close;
      }
    }
    return -1;
  }

  private int overAdverbs(int from) {
    int at = from;
    while (w.hasAny(at, Tag.ADV.bit | Tag.NEG.bit)) {
      at++;
    }
    return at;
  }

  private boolean opens(int at) {
    return w.has(at, Tag.REL)
        || OPENERS.contains(w.word(at))
        || w.endsLikeVerb(at) && !w.hasAny(at, NO_PARTICIPLES)
        || w.is(at, "reported") && w.is(at + 1, "to")
        || w.isNumber(at) && w.is(at + 1, "of")
        || w.is(at, "one") && isOfTwo(at)
        || (w.has(at, Tag.QUANT) || NONE.contains(w.word(at))) && w.is(at + 1, "of");
  }

  /** "two bodies, one headless and the other burnt, were": each of two is described. */
  private boolean isOfTwo(int one) {
    for (int at = one + 1; at < one + REACH / 2 && !w.isMark(at); at++) {
      if (w.is(at, "other") && w.is(at - 1, "the") && w.is(at - 2, "and")) {
        return true;
      }
    }
    return false;
  }

  private int next(int k, String mark) {
    for (int at = k + 1; at < Math.min(w.size(), k + REACH); at++) {
      if (w.is(at, mark)) {
        return at;
      }
      if (w.is(at, ".") || w.is(at, ";")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isDash(int k) {
    return w.is(k, "-") || w.is(k, "--") || w.is(k, "\u2013") || w.is(k, "\u2014");
  }
}
