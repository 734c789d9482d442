package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Where a restriction stands in its life (codebook 4), by the words around it: a ban that is
 * demanded is proposed, one whose end is demanded is in force.
 */
final class StatusReader {
  /**
   * Words that speak of a restriction's standing.
   *
   * @param before tokens between the word and the match at most
   * @param after the same behind the match; -1 where the word says nothing there
   * @param across whether a comma may stand between
   */
  private record Cue(
      String wordClass, RestrictionStatus status, int before, int after, boolean across) {}

  private static final Cue LIFT = new Cue("st_lift", RestrictionStatus.LIFTED, 5, 8, false);
  private static final Cue EASE = new Cue("st_ease", RestrictionStatus.EASED, 5, 8, false);
  private static final Cue EXTEND = new Cue("st_extend", RestrictionStatus.EXTENDED, 8, 6, false);
  private static final Cue DENY = new Cue("st_deny", RestrictionStatus.DENIED, 2, 3, false);
  private static final Cue DEMAND = new Cue("st_demand", RestrictionStatus.PROPOSED, 8, -1, false);
  private static final Cue PLAN = new Cue("st_plan", RestrictionStatus.PROPOSED, 4, 2, false);
  private static final Cue VIOLATE = new Cue("st_violate", RestrictionStatus.VIOLATED, 6, 4, false);
  private static final Cue FUTURE = new Cue("st_announce", RestrictionStatus.ANNOUNCED, 4, 3, true);

  /** "If they are not banned" denies nothing. */
  private static final Cue SUPPOSE = new Cue("st_suppose", RestrictionStatus.PROPOSED, 9, -1, true);

  /** Cues that also hold as a passive behind a verb: "banned rallies, a ban that was lifted". */
  private static final List<Cue> PASSIVES = List.of(LIFT, EASE, EXTEND, VIOLATE, DEMAND);

  /** Words that part a lifting from what is lifted: "calm was restored after the curfew". */
  private static final Set<String> PARTERS =
      Set.of(
          "after",
          "following",
          "in",
          "as",
          "when",
          "during",
          "since",
          "because",
          "with",
          "under",
          "amid",
          "by",
          "and",
          "who",
          "which",
          "that");

  /** Marks and words that end what a word can speak of. */
  static final Set<String> BREAKS = Set.of(";", ":", "but", "although", "though", "while");

  /** Tokens further behind a match that a passive may stand. */
  private static final int REACH_OF_PASSIVE = 6;

  private final Lexicon lexicon;
  private final Wishes wishes;
  private final Doubts doubts;
  private final Denials denials;

  StatusReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.wishes = new Wishes(lexicon);
    this.doubts = new Doubts(lexicon, wishes);
    this.denials = new Denials(lexicon);
  }

  /** The standing of a restriction; null when the words say that nobody restricted anything. */
  RestrictionStatus read(RuleMatch match) {
    String fixed = match.rule().setting("fixed", null);
    if (fixed != null) {
      RestrictionStatus told = RestrictionStatus.valueOf(fixed);
      boolean unmet = told == RestrictionStatus.LIFTED && doubts.isUnmet(match);
      return unmet ? RestrictionStatus.IN_FORCE : told;
    }
    RestrictionStatus given = RestrictionStatus.valueOf(match.rule().setting("status", "IN_FORCE"));
    boolean named = match.rule().setting("head", "verb").equals("noun") && !wishes.isEpithet(match);
    boolean noun = named || wishes.isNoun(match);
    if (denials.isRumour(match)) {
      return RestrictionStatus.DENIED;
    }
    for (Cue cue : List.of(LIFT, EASE)) {
      int at = find(cue, match, noun);
      if (at >= 0) {
        if (doubts.isOfPlan(match, at)) {
          return RestrictionStatus.DENIED;
        }
        return doubts.isDoubted(match, at) ? RestrictionStatus.IN_FORCE : cue.status();
      }
    }
    if (wishes.isUndone(match)) {
      return RestrictionStatus.LIFTED;
    }
    for (Cue cue : List.of(EXTEND, DENY, DEMAND, PLAN, VIOLATE)) {
      if (cue.equals(VIOLATE) && match.rule().finds().equals("ROAD_BLOCK")) {
        continue; // barriers are breached, and stand for what they bar all the same
      }
      int at = find(cue, match, noun);
      if (at >= 0) {
        return standing(cue, match, at, noun);
      }
    }
    if (wishes.isAsked(match)) {
      return RestrictionStatus.PROPOSED;
    }
    if (given == RestrictionStatus.IN_FORCE && find(FUTURE, match, noun) >= 0) {
      boolean supposed = find(SUPPOSE, match, false) >= 0;
      return supposed ? RestrictionStatus.PROPOSED : FUTURE.status();
    }
    return given;
  }

  private RestrictionStatus standing(Cue cue, RuleMatch match, int at, boolean noun) {
    if (cue.equals(DENY) && Denials.isPlain(match, at)) {
      boolean supposed = find(SUPPOSE, match, false) >= 0;
      boolean named = noun || wishes.isNone(match, at) || denials.isRefusal(match, at);
      return supposed ? RestrictionStatus.PROPOSED : named ? cue.status() : null;
    }
    boolean announced = cue.equals(PLAN) && wishes.isReported(match, at);
    if (announced && find(SUPPOSE, match, false) < 0) {
      return RestrictionStatus.ANNOUNCED;
    }
    boolean wish = cue.equals(DEMAND) || cue.equals(PLAN);
    RestrictionStatus given = RestrictionStatus.valueOf(match.rule().setting("status", "IN_FORCE"));
    return wish ? wishes.standing(match, at, given) : cue.status();
  }

  /** Index of the cue's nearest word, or -1. Words behind the match count where a noun was met. */
  private int find(Cue cue, RuleMatch match, boolean alsoAfter) {
    List<Token> tokens = match.sentence().tokens();
    for (int i = match.begin(); i < match.end(); i++) {
      // What the pattern asked for is the restriction; what stands between says how it stands.
      if (speaksInside(cue, match, i)) {
        return i;
      }
    }
    for (int i = match.begin() - 1; i >= Math.max(0, match.begin() - 1 - cue.before()); i--) {
      if (stands(cue, tokens, i)) {
        return i;
      }
      boolean parts = parts(cue, tokens.get(i));
      for (int k = i - 1; parts && k >= Math.max(0, i - 3); k--) {
        if (reaches(cue, tokens, k, i)) {
          return k;
        }
      }
      if (parts || ends(cue, tokens.get(i))) {
        break;
      }
      boolean last = i == Math.max(0, match.begin() - 1 - cue.before());
      for (int k = i - 1; last && k >= Math.max(0, i - 3); k--) {
        if (reaches(cue, tokens, k, i)) {
          return k;
        }
      }
    }
    return cue.equals(DENY) ? findDenial(match, alsoAfter) : findAfter(cue, match, alsoAfter);
  }

  /** Whether a cue stands in a gap of the match, every word of it. */
  private boolean speaksInside(Cue cue, RuleMatch match, int at) {
    Lexicon.Match found = lexicon.longest(cue.wordClass(), match.sentence().tokens(), at);
    if (found == null) {
      return false;
    }
    if (cue.equals(PLAN) && isAdjective(match.sentence().tokens(), at)) {
      return false;
    }
    int clear = match.skipped().nextClearBit(at);
    return cue.equals(FUTURE) || clear >= Math.min(found.end(), match.end());
  }

  /** "A ban on planned rallies": what is planned is what is banned. */
  private boolean isAdjective(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return (token.is("planned") || token.is("proposed") || token.is("threatened"))
        && !followsBe(tokens, at);
  }

  /** "A break in the curfew": the phrase holds the word that would part it from the match. */
  private boolean reaches(Cue cue, List<Token> tokens, int begin, int at) {
    Lexicon.Match match = lexicon.longest(cue.wordClass(), tokens, begin);
    return match != null && match.end() > at;
  }

  /** Behind a noun, "has not been imposed" and "was ruled out" deny, "has not stopped them" not. */
  private int findDenial(RuleMatch match, boolean alsoAfter) {
    List<Token> tokens = match.sentence().tokens();
    int last = Math.min(tokens.size() - 1, match.end() + DENY.after());
    for (int i = match.end(); i <= last && alsoAfter; i++) {
      if (BREAKS.contains(tokens.get(i).lower()) || tokens.get(i).is(",")) {
        return -1;
      }
      boolean imposed = false;
      for (int k = i + 1; k <= Math.min(tokens.size() - 1, i + 3); k++) {
        imposed |= lexicon.longest("imposed", tokens, k) != null;
      }
      if (stands(DENY, tokens, i)
          && (followsBe(tokens, i) && !Denials.isPlain(match, i) || imposed)) {
        return i;
      }
    }
    return -1;
  }

  /** Behind a verb, and across a comma, only what was done to the restriction speaks of it. */
  private int findAfter(Cue cue, RuleMatch match, boolean alsoActive) {
    List<Token> tokens = match.sentence().tokens();
    boolean active = alsoActive && !cue.equals(DEMAND);
    boolean passive = PASSIVES.contains(cue);
    if (cue.equals(PLAN) && wishes.isBroken(match)) {
      return -1;
    }
    int near = match.end() + cue.after();
    int last = Math.min(tokens.size() - 1, passive ? near + REACH_OF_PASSIVE : near);
    for (int i = match.end(); i <= last && (active || passive); i++) {
      Token token = tokens.get(i);
      if (BREAKS.contains(token.lower())) {
        return -1;
      }
      active &= i <= near && (cue.across() || !token.is(",")) && !token.is("and");
      if (token.is("end") && tokens.get(i - 1).is("the")) {
        continue; // "extended until the end of the month"
      }
      boolean told = active && (!passive || speaksOfItself(tokens, match.end(), i));
      if (stands(cue, tokens, i) && (told || passive && followsBe(tokens, i))) {
        return i;
      }
    }
    return -1;
  }

  /** "The curfew ended", "curfew relaxed": not "the curfew helped to restore calm". */
  private boolean speaksOfItself(List<Token> tokens, int end, int at) {
    if (tokens.get(at - 1).is("to") && at - end < 2) {
      return false; // "a curfew to end the riots"
    }
    return lexicon.longest("st_over", tokens, at) != null
        || at - end <= 1 && tokens.get(at).lower().endsWith("ed");
  }

  private boolean followsBe(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (lexicon.longest("be", tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(Cue cue, List<Token> tokens, int at) {
    Lexicon.Match found = lexicon.longest(cue.wordClass(), tokens, at);
    if (found == null || !cue.equals(DENY)) {
      return found != null && !Senses.isOther(tokens, at, found.end());
    }
    Lexicon.Match plan = lexicon.longest(PLAN.wordClass(), tokens, at);
    return plan == null || plan.end() <= found.end(); // "would not hesitate to" denies nothing
  }

  /** "Extended by a week the curfew" tells how long, "lifted by the court" who. */
  private static boolean parts(Cue cue, Token token) {
    boolean measure = cue.equals(EXTEND) && (token.is("by") || token.is("in"));
    return PASSIVES.contains(cue) && !measure && PARTERS.contains(token.lower());
  }

  private static boolean ends(Cue cue, Token token) {
    return BREAKS.contains(token.lower())
        || !cue.across() && token.is(",")
        || cue.equals(FUTURE) && token.is("that");
  }
}
