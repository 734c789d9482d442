package dev.dateline.extract.claims;

import java.util.Set;

/**
 * Why people were taken, where the words behind say it: "held for rioting", "arrested in connection
 * with the violence", "detained on drug charges".
 */
enum Charges {
  /** What crowds do, whatever else the article tells; looting and vandalism are crimes as well. */
  UNREST,
  /** A crime that a protester is not taken for. */
  CRIME,
  /** Not said, or something else. */
  OPEN;

  /** Lexemes behind the fate that are looked at. */
  private static final int REACH = 14;

  private static final Set<String> REASONS =
      Set.of(
          "for",
          "over",
          "on",
          "in",
          "at",
          "during",
          "when",
          "while",
          "accused",
          "suspected",
          "charged",
          "following",
          "after");

  private static final Set<String> CROWDS =
      Set.of(
          "rioting",
          "riot",
          "riots",
          "unrest",
          "stone-pelting",
          "stone-throwing",
          "clashes",
          "gherao",
          "protest",
          "protests",
          "protesting",
          "demonstration",
          "demonstrations",
          "demonstrating",
          "picketing",
          "marching",
          "sit-in",
          "sit-ins");

  /** Gatherings, which are nouns behind an article: "at the march", but not "on March 9". */
  private static final Set<String> GATHERINGS =
      Set.of("march", "rally", "picket", "blockade", "strike");

  private static final Set<String> STONES = Set.of("stones", "rocks", "bottles", "bricks");

  private static final Set<String> CRIMES =
      Set.of(
          "drug",
          "drugs",
          "narcotics",
          "cocaine",
          "heroin",
          "marijuana",
          "fraud",
          "corruption",
          "bribery",
          "embezzlement",
          "espionage",
          "spying",
          "theft",
          "thefts",
          "robbery",
          "robberies",
          "burglary",
          "smuggling",
          "trafficking",
          "rape",
          "kidnapping",
          "arms",
          "weapons",
          "firearms",
          "explosives",
          "bomb",
          "bombs",
          "bombing",
          "bombings",
          "detonated",
          "detonating",
          "terrorism",
          "terror");

  static Charges of(Wording w, int from) {
    boolean reason = false;
    for (int k = from; k < Math.min(w.size(), from + REACH); k++) {
      if (w.has(k, Tag.SAY) || w.isMark(k) && !w.isComma(k) && !w.is(k, "-")) {
        return OPEN;
      }
      reason |= REASONS.contains(w.word(k));
      if (reason && CRIMES.contains(w.word(k))) {
        return CRIME;
      }
      boolean thrown =
          STONES.contains(w.word(k)) && (w.is(k - 1, "throwing") || w.is(k - 1, "pelting"));
      if (reason && (thrown || isCrowd(w, k))) {
        return UNREST;
      }
    }
    return OPEN;
  }

  private static boolean isCrowd(Wording w, int at) {
    boolean gathering = GATHERINGS.contains(w.word(at)) && w.has(at - 1, Tag.DET);
    return gathering || CROWDS.contains(w.word(at)) || isViolence(w, at);
  }

  /** "for mob violence"; "for the violence against his wife" is nobody's protest. */
  private static boolean isViolence(Wording w, int at) {
    return w.is(at, "violence")
        && (w.is(at - 1, "public") || w.is(at - 1, "mob") || w.is(at - 1, "communal"));
  }
}
