package dev.dateline.extract.claims;

import java.util.Set;

/** People whom a crime makes what they are, and no cause. */
final class Wrongdoers {
  private static final Set<String> ACCUSED =
      Set.of(
          "suspect",
          "suspects",
          "defendant",
          "defendants",
          "offender",
          "offenders",
          "culprit",
          "culprits",
          "accomplice",
          "accomplices",
          "fugitive",
          "fugitives",
          "plotter",
          "plotters");

  /** Whom a crime makes what they are, and no cause. */
  private static final Set<String> CRIMINALS =
      Set.of(
          "dealer",
          "dealers",
          "trafficker",
          "traffickers",
          "burglar",
          "burglars",
          "thief",
          "thieves",
          "smuggler",
          "smugglers",
          "convict",
          "convicts",
          "criminal",
          "criminals");

  /** Those of them who come with arms. */
  private static final Set<String> VIOLENT =
      Set.of(
          "robber",
          "robbers",
          "murderer",
          "murderers",
          "killer",
          "killers",
          "carjacker",
          "carjackers",
          "gangster",
          "gangsters",
          "perpetrator",
          "perpetrators");

  /** Who come with arms, in a war as well as in a crime: held by police they are of the latter. */
  private static final Set<String> ARMED =
      Set.of(
          "gunman",
          "gunmen",
          "shooter",
          "shooters",
          "attacker",
          "attackers",
          "assailant",
          "assailants",
          "ringleader",
          "ringleaders");

  private Wrongdoers() {}

  /** "a robbery suspect", "the defendant": of a crime, where there is no unrest. */
  static boolean areAccused(Wording w, Group group) {
    return group.kind() != Group.Kind.NOBODY
        && (is(w, group, ACCUSED) || is(w, group, VIOLENT) || is(w, group, CRIMINALS));
  }

  /**
   * Whether they are private persons: a thief is, and an armed one when he is held.
   *
   * @param held whether an authority holds them
   */
  static boolean arePrivate(Wording w, Group group, boolean held) {
    boolean armed =
        is(w, group, VIOLENT) || is(w, group, ARMED) || w.word(group.head()).equals("gang");
    return is(w, group, CRIMINALS) || held && armed;
  }

  /** A thief with a name is a private person, and nobody's fighter. */
  static boolean isCriminal(Wording w, int head) {
    String noun = w.lastToken(head).lower();
    return CRIMINALS.contains(noun) || VIOLENT.contains(noun);
  }

  private static boolean is(Wording w, Group group, Set<String> nouns) {
    return group.head() >= 0 && nouns.contains(w.lastToken(group.head()).lower());
  }
}
