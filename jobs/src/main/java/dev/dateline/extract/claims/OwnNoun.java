package dev.dateline.extract.claims;

/**
 * Tells a verb that has a subject of its own which is no people: "the rally was killed", "he thinks
 * the accord is dead". Without it, a search for people would go on to those before.
 */
final class OwnNoun {
  /** Lexemes of a noun phrase at most. */
  private static final int LONGEST = 6;

  private static final long NOUNS = Tag.bits(Tag.THING, Tag.ACTION);

  private OwnNoun() {}

  static boolean isSubject(Scene scene, int verb) {
    Wording w = scene.wording();
    int noun = scene.leftOfAdverbs(verb - 1);
    if (Animals.isPet(w, noun)) {
      return true; // "the porter's dog was found dead"
    }
    if (w.oneCase() || noun != verb - 1 || !isNoun(scene, noun) || w.isCapital(noun)) {
      return false;
    }
    int at = noun - 1;
    boolean article = false;
    while (at >= 0 && at > noun - LONGEST && isOfPhrase(scene, at)) {
      article |= w.hasAny(at, Tag.DET.bit | Tag.POSS.bit);
      at--;
    }
    if (at < 0) {
      return true;
    }
    Group before = scene.endingAt(at + 1);
    if (before != null) {
      // "Copper rally killed"
      return before.kind() == Group.Kind.NAMED && w.hasAny(noun, NOUNS) && !article;
    }
    // "two teens that fled the home were held": the relative clause is about those before it.
    boolean that = w.is(at, "that") && !w.has(at - 1, Tag.SAY);
    boolean opens = !that && (w.hasAny(at, Tag.SUB.bit | Tag.SAY.bit) || w.isMark(at));
    return opens || w.has(at, Tag.CONJ) && scene.endingAt(at) == null;
  }

  private static boolean isNoun(Scene scene, int at) {
    Wording w = scene.wording();
    return at >= 0
        && (w.isUnknown(at) || w.hasAny(at, NOUNS))
        && !w.isMark(at)
        && !w.isNumber(at)
        && !w.endsLikeVerb(at)
        && !Heads.isIrregular(w, at)
        && !scene.isInGroup(at);
  }

  private static boolean isOfPhrase(Scene scene, int at) {
    Wording w = scene.wording();
    boolean small = w.hasAny(at, Tag.DET.bit | Tag.POSS.bit) || w.is(at, "-");
    return isNoun(scene, at) || small && !scene.isInGroup(at);
  }
}
