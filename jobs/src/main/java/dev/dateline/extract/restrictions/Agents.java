package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.text.Token;
import java.util.List;

/**
 * Who did what a match tells of: an authority, whose closing of a road is a restriction, or
 * somebody else, whose closing of it is a protest, a strike or a storm.
 */
final class Agents {
  /** What the sentence says of the doer. */
  enum Agent {
    AUTHORITY,
    OTHER,
    UNSAID;
  }

  private static final int REACH_BEFORE = 18;
  private static final int REACH_AFTER = 7;
  private static final int WORDS_OF_NAME = 5;

  private final Lexicon lexicon;
  private final Guards guards;

  Agents(Lexicon lexicon, Guards guards) {
    this.lexicon = lexicon;
    this.guards = guards;
  }

  Agent of(RuleMatch match) {
    Agent behind = behindBy(match);
    if (behind != Agent.UNSAID || isPassive(match)) {
      return behind;
    }
    Agent subject = subject(match);
    boolean noun = match.parts().containsKey("noun");
    // Who speaks of a closure need not be who closed; an authority that does is likely to be.
    return noun && subject == Agent.OTHER ? Agent.UNSAID : subject;
  }

  /** Whether it can be an order: a strike closes much that nobody is said to have closed. */
  boolean isOrdered(RuleMatch match) {
    Agent agent = of(match);
    return agent == Agent.AUTHORITY
        || agent == Agent.UNSAID && !guards.anyInSentence("walkout", match);
  }

  /** "The banned group" names a group by a ban of before. */
  boolean isEpithet(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    if (match.begin() == 0 || !tokens.get(match.begin()).lower().endsWith("ed")) {
      return false;
    }
    Token before = tokens.get(match.begin() - 1);
    return isObject(tokens, match.begin())
        || before.is("whose")
        || lexicon.longest("det", tokens, match.begin() - 1) != null;
  }

  /** Whether the match begins with what was done to, or with a participle behind a form of be. */
  static boolean isPassive(RuleMatch match) {
    int[] target = match.parts().get("target");
    if (target != null && target[0] == match.begin()) {
      return true;
    }
    List<Token> tokens = match.sentence().tokens();
    for (int i = match.begin() - 1; i >= Math.max(0, match.begin() - 2); i--) {
      switch (tokens.get(i).lower()) {
        case "is", "are", "was", "were", "be", "been", "being", "got":
          return true;
        default:
          break;
      }
    }
    return false;
  }

  /** "Closed by police", "shut by a strike", "on police orders"; also inside of the match. */
  private Agent behindBy(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    int stop = Math.min(tokens.size(), match.end() + REACH_AFTER);
    for (int i = match.begin() + 1; i < stop; i++) {
      if (i >= match.end() && isEdge(tokens.get(i))) {
        return Agent.UNSAID;
      }
      if (lexicon.longest("on_order", tokens, i) != null) {
        return Agent.AUTHORITY;
      }
      if (tokens.get(i).is("by")) {
        Agent agent = firstWithin(tokens, i + 1, Math.min(tokens.size(), i + 1 + WORDS_OF_NAME));
        if (agent != Agent.UNSAID) {
          return agent;
        }
      }
    }
    return Agent.UNSAID;
  }

  private Agent firstWithin(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Agent agent = at(tokens, i);
      if (agent != Agent.UNSAID) {
        return agent;
      }
    }
    return Agent.UNSAID;
  }

  /**
   * The subject before a verb: the nearest doer that is no object, or the first of its clause where
   * the verb is a further one of the same subject ("police fired at protesters and closed ...").
   */
  private Agent subject(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    boolean further =
        match.begin() > 0
            && (tokens.get(match.begin() - 1).is("and") || tokens.get(match.begin() - 1).is(","));
    Agent agent = at(tokens, match.begin());
    if (isDoingOfOthers(match)) {
      return Agent.OTHER;
    }
    for (int i = match.begin() - 1; i >= Math.max(0, match.begin() - REACH_BEFORE); i--) {
      if (isEdge(tokens.get(i))) {
        break;
      }
      Agent here = isObject(tokens, i) ? Agent.UNSAID : at(tokens, i);
      if (here != Agent.UNSAID) {
        agent = here;
        if (!further) {
          break;
        }
      }
    }
    return agent;
  }

  /**
   * "At protesters peacefully blocking the road", "arrested for blocking it": who does what a
   * participle tells stands right before it, whatever that is the object of.
   */
  private boolean isDoingOfOthers(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    int at = match.begin() - 1;
    if (at < 0 || !tokens.get(match.begin()).lower().endsWith("ing")) {
      return false;
    }
    if (at > 0 && tokens.get(at).lower().endsWith("ly")) {
      at--;
    }
    if (tokens.get(at).is("for")) {
      return guards.anyWithin("taken_for", match, at - WORDS_OF_NAME, at);
    }
    return at(tokens, at) == Agent.OTHER;
  }

  private Agent at(List<Token> tokens, int i) {
    Lexicon.Match other = lexicon.longest("other_actor", tokens, i);
    Lexicon.Match authority = lexicon.longest("authority", tokens, i);
    Lexicon.Match wider = i == 0 ? null : lexicon.longest("other_actor", tokens, i - 1);
    if (wider != null && wider.end() > i) {
      return Agent.OTHER; // "rebel troops"
    }
    if (authority != null && (other == null || authority.end() >= other.end())) {
      return Agent.AUTHORITY;
    }
    Lexicon.Match before = i == 0 ? null : lexicon.longest("authority", tokens, i - 1);
    if (before != null && before.end() > i) {
      return Agent.AUTHORITY; // "military men"
    }
    return other == null ? Agent.UNSAID : Agent.OTHER;
  }

  /** Whether a preposition makes what follows something else than the doer. */
  private static boolean isObject(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      boolean preposition =
          switch (tokens.get(i).lower()) {
            case "against",
                "with",
                "on",
                "at",
                "near",
                "to",
                "outside",
                "into",
                "between",
                "in",
                "by",
                "from",
                "for",
                "after",
                "of",
                "stop",
                "stopped",
                "prevent",
                "keep",
                "among",
                "over",
                "before",
                "following",
                "during",
                "amid",
                "despite",
                "until" ->
                true;
            default -> false;
          };
      if (preposition) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(Token token) {
    return switch (token.lower()) {
      case ";", ":", "but", "while", "although", "though" -> true;
      default -> false;
    };
  }
}
