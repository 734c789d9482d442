package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.text.Token;
import java.util.List;

/** Tells a restriction that was lifted from one whose lifting is awaited, wished or refused. */
final class Doubts {
  /** A lifting that is awaited, wished or refused leaves the restriction in force. */
  private static final int REACH = 5;

  /** Words between a plan and what was planned: "plans for an early curfew". */
  private static final int REACH_OF_PLAN = 4;

  private final Lexicon lexicon;
  private final Wishes wishes;

  Doubts(Lexicon lexicon, Wishes wishes) {
    this.lexicon = lexicon;
    this.wishes = wishes;
  }

  /**
   * @param lifting index of the word that speaks of lifting
   */
  boolean isDoubted(RuleMatch match, int lifting) {
    List<Token> tokens = match.sentence().tokens();
    if (tokens.get(lifting).is("no")) {
      return false; // "will no longer be barred"
    }
    if (wishes.isPlea(match, lifting) || isSubjunctive(match, lifting)) {
      return true;
    }
    int left = REACH;
    for (int i = lifting - 1; i >= 0 && left > 0; i--) {
      if (i >= match.begin() && i < match.end()) {
        continue; // however long the restriction is called
      }
      left--;
      boolean aside = tokens.get(i).is(",") && i >= match.end(); // "the curfew, imposed after A,"
      if (aside || StatusReader.BREAKS.contains(tokens.get(i).lower())) {
        return false;
      }
      boolean doubt =
          isAwaited(match, i, lifting)
              || stands("st_demand", tokens, i)
              || stands("st_plan", tokens, i) && !isPromised(match, i)
              || tokens.get(i).is("will") && !isPromised(match, i)
              || stands("st_deny", tokens, i);
      if (doubt) {
        return true;
      }
    }
    return false;
  }

  /** "Will be relaxed", "said that it would be lifted", and no condition: it is on its way out. */
  private boolean isPromised(RuleMatch match, int at) {
    List<Token> tokens = match.sentence().tokens();
    if (!tokens.get(at).is("will") && !wishes.isReported(match, at)) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).lower()) {
        case "if", "unless", "once", "when", "only", "until", "till", "provided", "hopes", "hoped":
          return false;
        default:
          break;
      }
    }
    return true;
  }

  /** "Demanded the release of all, and that the curfew be lifted". */
  private static boolean isSubjunctive(RuleMatch match, int lifting) {
    return lifting - 1 == match.end() && match.sentence().tokens().get(lifting - 1).is("be");
  }

  /** "No word of a resumption of train services", "asked them to restore the internet". */
  boolean isUnmet(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    for (int i = match.end() - 1; i >= Math.max(0, match.begin() - REACH); i--) {
      if (i < match.begin() && StatusReader.BREAKS.contains(tokens.get(i).lower())) {
        return false;
      }
      if (stands("st_demand", tokens, i) || stands("st_no_word", tokens, i)) {
        return true;
      }
    }
    return wishes.isAskedBack(match);
  }

  /**
   * "Until it is lifted", "when they lift it", not "after it was lifted"; behind the restriction
   * what was done after something else was done to that.
   */
  private boolean isAwaited(RuleMatch match, int at, int lifting) {
    List<Token> tokens = match.sentence().tokens();
    if (!stands("st_until", tokens, at)) {
      return false;
    }
    return switch (tokens.get(at).lower()) {
      case "after", "when", "once" -> at >= match.end() || !isDone(tokens, lifting);
      default -> true;
    };
  }

  private static boolean isDone(List<Token> tokens, int lifting) {
    String word = tokens.get(lifting).lower();
    boolean past = word.endsWith("ed") || word.endsWith("rew") || word.endsWith("awn");
    String before = lifting == 0 ? "" : tokens.get(lifting - 1).lower();
    return past && !before.equals("is") && !before.equals("are") && !before.equals("be");
  }

  /** "Plans for a curfew were dropped": nothing was ever in force. */
  boolean isOfPlan(RuleMatch match, int lifting) {
    List<Token> tokens = match.sentence().tokens();
    int first = Math.max(0, match.begin() - REACH_OF_PLAN);
    for (int i = match.begin() - 1; i >= first && lifting >= match.end(); i--) {
      boolean named = tokens.get(i).is("plan") || tokens.get(i).is("plans");
      if (named && (tokens.get(i + 1).is("for") || tokens.get(i + 1).is("to"))) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(String wordClass, List<Token> tokens, int at) {
    return lexicon.longest(wordClass, tokens, at) != null;
  }
}
