package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells what is asked for from what is done where the asking stands far from what is asked: "they
 * demanded an inquiry, pay for the dead and a ban on the league". A wish can also be that all stay
 * as it is, and a plan one that nobody has.
 */
final class Wishes {
  /** What joins the members of a list. */
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "besides", "plus");

  /** Joints behind which a verb in -ing can only be a member of the list. */
  private static final Set<String> JOINTS_OF_NOUNS = Set.of("besides", "or", "plus");

  private static final Set<String> BREAKS =
      Set.of(";", ":", "but", "although", "though", "while", "said", "says", "told", "after");

  private static final Set<String> MODALS =
      Set.of("could", "may", "might", "should", "must", "would", "ought");

  private static final Set<String> ORDERS =
      Set.of("order", "orders", "directive", "directives", "decision", "instructions");

  /** Words between a joint and a noun: "and an immediate ban". */
  private static final int WORDS_BEFORE_NOUN = 3;

  private static final int REACH_OF_LIST = 30;
  private static final int REACH_OF_PLEA = 12;
  private static final int REACH_OF_REPORT = 16;
  private static final int REACH_OF_NO = 3;
  private static final int WORDS_OF_SUBJECT = 5;

  private final Lexicon lexicon;

  Wishes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What a word of wishing or planning says.
   *
   * @param at index of the word
   * @param given what holds when the wish is for no change
   */
  RestrictionStatus standing(RuleMatch match, int at, RestrictionStatus given) {
    List<Token> tokens = match.sentence().tokens();
    if (lexicon.longest("st_intent", tokens, at) != null && isNegated(tokens, at)) {
      return RestrictionStatus.DENIED;
    }
    return isKept(match, at) ? given : RestrictionStatus.PROPOSED;
  }

  /** "The minister said that schools would be closed": "will" as news reports it. */
  boolean isReported(RuleMatch match, int at) {
    List<Token> tokens = match.sentence().tokens();
    if (!tokens.get(at).is("would") || isKept(match, at)) {
      return false;
    }
    boolean said = false;
    for (int i = Math.max(0, at - REACH_OF_REPORT); i < tokens.size(); i++) {
      boolean says = tokens.get(i).is("said") || tokens.get(i).is("announced");
      said |= says && !isWithin("powerless", tokens, i, WORDS_OF_SUBJECT);
    }
    return said && !isAnywhere("st_suppose", tokens);
  }

  private static boolean isNegated(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH_OF_NO); i--) {
      Token token = tokens.get(i);
      if (token.is("no") || token.is("not") || token.is("n't") || token.is("without")) {
        return true;
      }
      if (token.is(",") || BREAKS.contains(token.lower())) {
        return false;
      }
    }
    return false;
  }

  /** "Must maintain the curfew", "the ban would continue". */
  private boolean isKept(RuleMatch match, int at) {
    List<Token> tokens = match.sentence().tokens();
    int from = at < match.begin() ? Math.max(at + 1, match.begin() - 4) : at + 1;
    int to = at < match.begin() ? match.begin() : Math.min(tokens.size(), at + 4);
    for (int i = from; i < to; i++) {
      if (lexicon.longest("st_keep", tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "No restrictions on movement": a limit is said not to be, though the rule is one of verbs. */
  boolean isNone(RuleMatch match, int at) {
    return at == match.begin() - 1 && match.sentence().tokens().get(at).is("no") && isNamed(match);
  }

  /** "The rescheduled exams": what is said of them is not said of their being put off. */
  boolean isEpithet(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    return match.begin() > 0
        && tokens.get(match.begin()).lower().endsWith("ed")
        && lexicon.longest("det", tokens, match.begin() - 1) != null;
  }

  /** "Whoever breaks the curfew may be shot": the curfew is there. */
  boolean isBroken(RuleMatch match) {
    return isWithin("st_violate", match.sentence().tokens(), match.begin(), WORDS_OF_SUBJECT);
  }

  /** "A ban on rallies" is a noun, though the rule is one of verbs. */
  boolean isNoun(RuleMatch match) {
    return isNamed(match) && isFollowedByOf(match.sentence().tokens(), match.begin());
  }

  private boolean isNamed(RuleMatch match) {
    return lexicon.longest("ban_noun", match.sentence().tokens(), match.begin()) != null;
  }

  /** "Withdrew its order to check all trains and deny them entry": both are lifted. */
  boolean isUndone(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    int at = match.begin() - 1;
    if (at < 1 || !tokens.get(at).is("and") && !tokens.get(at).is("to")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH_OF_LIST); i--) {
      if (tokens.get(i).is(",") || BREAKS.contains(tokens.get(i).lower())) {
        return false;
      }
      boolean order = ORDERS.contains(tokens.get(i).lower()) && tokens.get(i + 1).is("to");
      if (order) {
        return isWithin("st_lift", tokens, i, WORDS_BEFORE_NOUN + 1);
      }
    }
    return false;
  }

  /** Whether the match is a member of a list of what is asked or weighed. */
  boolean isAsked(RuleMatch match) {
    return isListed(match) || isJoined(match) || isToBeEnsured(match) || isRequested(match);
  }

  private boolean isListed(RuleMatch match) {
    boolean gerund = match.sentence().tokens().get(match.begin()).lower().endsWith("ing");
    return (gerund || isNoun(match)) && isListedAs(match, gerund);
  }

  /** Whether a demand stands before the joint that the match follows. */
  private boolean isListedAs(RuleMatch match, boolean gerund) {
    List<Token> tokens = match.sentence().tokens();
    Set<String> joints = gerund ? JOINTS_OF_NOUNS : JOINTS;
    int words = gerund ? 1 : WORDS_BEFORE_NOUN;
    for (int i = match.begin() - 1; i >= Math.max(0, match.begin() - 1 - words); i--) {
      if (joints.contains(tokens.get(i).lower())) {
        return isWithin("st_demand", tokens, i, REACH_OF_LIST);
      }
    }
    return false;
  }

  /** "Demanded the recall of the troops and restoration of train services". */
  boolean isAskedBack(RuleMatch match) {
    return match.sentence().tokens().get(match.begin()).lower().endsWith("tion")
        && isListedAs(match, false);
  }

  /** "A ban on", where "bans" alone may be a verb. */
  private static boolean isFollowedByOf(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && switch (tokens.get(at + 1).lower()) {
          case "on", "of", "over", "against", "for" -> true;
          default -> false;
        };
  }

  /** "Whether to impose A or hand over B", "could be declared A and handed over to B". */
  private boolean isJoined(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    int joint = match.begin() - 1;
    if (joint < 1 || !tokens.get(joint).is("and") && !tokens.get(joint).is("or")) {
      return false;
    }
    boolean participle = tokens.get(match.begin()).lower().endsWith("ed");
    for (int i = joint - 1; i >= Math.max(0, joint - REACH_OF_PLEA); i--) {
      Token token = tokens.get(i);
      if (token.is(",") || BREAKS.contains(token.lower())) {
        return false;
      }
      if (token.is("whether")
          || participle && MODALS.contains(token.lower()) && tokens.get(i + 1).is("be")) {
        return true;
      }
    }
    return false;
  }

  /** "Urged the state to ensure that the marchers were kept out". */
  private boolean isToBeEnsured(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    for (int i = match.begin() - 1; i >= Math.max(0, match.begin() - 6); i--) {
      if (tokens.get(i).is("ensure")) {
        return isWithin("st_demand", tokens, i, REACH_OF_PLEA);
      }
    }
    return false;
  }

  /** "The league asked the government to ban": an authority that asks is likely to order. */
  private boolean isRequested(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    int to = match.begin() - 1;
    if (to > 0 && tokens.get(to).lower().endsWith("ly")) {
      to--;
    }
    if (to < 1 || !tokens.get(to).is("to")) {
      return false;
    }
    boolean ofAuthority = false;
    for (int i = to - 1; i >= Math.max(0, to - REACH_OF_PLEA); i--) {
      if (BREAKS.contains(tokens.get(i).lower())) {
        return false;
      }
      if (lexicon.longest("st_ask", tokens, i) != null) {
        return ofAuthority && !isWithin("authority", tokens, i, WORDS_OF_SUBJECT);
      }
      ofAuthority |= lexicon.longest("authority", tokens, i) != null || tokens.get(i).is("him");
    }
    return false;
  }

  /** "Asked the prime minister to lift": nothing is lifted yet. */
  boolean isPlea(RuleMatch match, int lifting) {
    List<Token> tokens = match.sentence().tokens();
    if (lifting < 1 || !tokens.get(lifting - 1).is("to") && !tokens.get(lifting - 1).is("for")) {
      return false;
    }
    return isWithin("st_demand", tokens, lifting - 1, REACH_OF_PLEA)
        || isWithin("st_plead", tokens, lifting - 1, REACH_OF_PLEA);
  }

  private boolean isAnywhere(String wordClass, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (lexicon.longest(wordClass, tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(String wordClass, List<Token> tokens, int end, int reach) {
    for (int i = end - 1; i >= Math.max(0, end - reach); i--) {
      if (BREAKS.contains(tokens.get(i).lower())) {
        return false;
      }
      if (lexicon.longest(wordClass, tokens, i) != null) {
        return true;
      }
    }
    return false;
  }
}
