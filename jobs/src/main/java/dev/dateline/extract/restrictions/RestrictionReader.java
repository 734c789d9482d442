package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleBook;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.extract.rules.RuleScanner;
import dev.dateline.extract.rules.WordScanner;
import dev.dateline.model.Restriction;
import dev.dateline.model.RestrictionContext;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.model.RestrictionType;
import dev.dateline.model.Scope;
import dev.dateline.text.Document;
import dev.dateline.text.Passage;
import dev.dateline.text.RuleFiles;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds restrictions (codebook 4) by the rule book {@code restrictions}. */
public final class RestrictionReader {
  /** Two matches of a type in a sentence this many tokens apart speak of two restrictions. */
  private static final int APART = 8;

  private static final double CONFIDENCE = 0.85;
  private static final double CONFIDENCE_ALONE = 0.6;

  private final Guards guards;
  private final RuleScanner scanner;
  private final WordScanner surroundings;
  private final StatusReader statuses;
  private final IssuerReader issuers;
  private final ScopeReader scopes;
  private final Agents agents;

  public RestrictionReader(RuleFiles files) {
    this(
        RuleBook.of(
            files, Lexicon.of(files, "restriction-words"), "restrictions", "restrictions-health"));
  }

  RestrictionReader(RuleBook book) {
    Lexicon lexicon = book.lexicon();
    this.guards = new Guards(lexicon);
    this.scanner = new RuleScanner(book.checked(RestrictionType::valueOf));
    this.surroundings = new WordScanner(lexicon, "health", "unrest", "violence");
    this.statuses = new StatusReader(lexicon);
    this.issuers = new IssuerReader(lexicon);
    this.scopes = new ScopeReader(lexicon);
    this.agents = new Agents(lexicon, guards);
  }

  /** Restrictions in document order, neither placed nor dated. */
  public List<Restriction> read(Document document) {
    List<RuleMatch> matches = new ArrayList<>();
    for (Passage passage : document.passages()) {
      matches.addAll(scanner.scan(passage));
    }
    if (matches.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> around = surroundings.count(document);
    matches.removeIf(match -> !holds(match, around) || statuses.read(match) == null);
    List<Restriction> found = new ArrayList<>();
    for (RuleMatch match : distinct(matches)) {
      found.add(restriction(document, match, around));
    }
    return withoutEchoes(found);
  }

  /** The guards that a rule asks for: words that must or must not stand around the match. */
  private boolean holds(RuleMatch match, Map<String, Integer> around) {
    boolean sick = around.containsKey("health");
    boolean met =
        switch (match.rule().setting("needs", "")) {
          case "unrest" -> sick || around.containsKey("unrest");
          case "violence" -> sick || around.containsKey("unrest") || around.containsKey("violence");
          case "health" -> sick && context(match, around) == RestrictionContext.HEALTH;
          case "" -> true;
          default ->
              throw new IllegalStateException(match.rule().id() + " needs what is not known");
        };
    boolean named = match.rule().setting("epithet", "").equals("none") && agents.isEpithet(match);
    return met && !named && guards.allow(match) && isOrdered(match) && !guards.isLandmark(match);
  }

  /** Whether an authority did it, where a rule asks who did: roads are closed by protesters too. */
  private boolean isOrdered(RuleMatch match) {
    return switch (match.rule().setting("agent", "")) {
      case "" -> true;
      case "authority" -> agents.of(match) == Agents.Agent.AUTHORITY;
      case "no other" -> agents.isOrdered(match);
      case "not other" -> agents.of(match) != Agents.Agent.OTHER;
      case "authority or passive" ->
          agents.isOrdered(match)
              && (Agents.isPassive(match) || agents.of(match) == Agents.Agent.AUTHORITY);
      default -> throw new IllegalStateException(match.rule().id() + " asks for an unknown agent");
    };
  }

  /** One match for one report: the longest of those that overlap or stand side by side. */
  private static List<RuleMatch> distinct(List<RuleMatch> matches) {
    List<RuleMatch> kept = new ArrayList<>();
    for (RuleMatch match : matches) {
      int rival = -1;
      for (int i = kept.size() - 1; i >= 0 && kept.get(i).sentence() == match.sentence(); i--) {
        boolean same = isOfOneStanding(kept.get(i), match);
        if (same && match.begin() - kept.get(i).end() < APART) {
          rival = i;
        }
      }
      if (rival < 0) {
        kept.add(match);
      } else if (match.length() > kept.get(rival).length()) {
        kept.set(rival, match);
      }
    }
    kept.removeIf(match -> matches.stream().anyMatch(other -> yields(match, other)));
    return kept;
  }

  /**
   * "Schools are closed, the closure may be extended", "curfew was relaxed here but continued
   * there": two standings side by side.
   */
  private static boolean isOfOneStanding(RuleMatch kept, RuleMatch match) {
    return kept.rule().finds().equals(match.rule().finds())
        && (kept.overlaps(match) || isBeside(kept) == isBeside(match));
  }

  private static boolean isBeside(RuleMatch match) {
    return !match.rule().setting("beside", "").isEmpty()
        || match.rule().setting("fixed", "").equals(RestrictionStatus.PROPOSED.name());
  }

  private static boolean yields(RuleMatch match, RuleMatch other) {
    String winners = " " + match.rule().setting("yields", "") + " ";
    return match.overlaps(other)
        && (winners.contains(" " + other.rule().finds() + " ")
            || winners.contains(" " + other.rule().id() + " "));
  }

  private Restriction restriction(Document document, RuleMatch match, Map<String, Integer> around) {
    RestrictionType type = RestrictionType.valueOf(match.rule().finds());
    Found found = Found.of(document, match, type);
    List<Token> tokens = match.sentence().tokens();
    boolean hourly = type == RestrictionType.CURFEW || type == RestrictionType.MOVEMENT_LIMIT;
    String hours = hourly ? DailyHours.read(tokens, 0, tokens.size()) : null;
    return new Restriction(
        found.id(),
        found.articleId(),
        null,
        found.field(),
        found.sentence(),
        found.charBegin(),
        found.charEnd(),
        found.quote(),
        type,
        statuses.read(match),
        scope(document, match),
        context(match, around),
        issuers.read(match),
        match.part("target"),
        null,
        null,
        null,
        null,
        null,
        null,
        hours,
        found.rule(),
        around.containsKey("unrest") ? CONFIDENCE : CONFIDENCE_ALONE);
  }

  /** "The banned league" names a league, by a ban of before. */
  private Scope scope(Document document, RuleMatch match) {
    boolean ofEpithets = match.rule().setting("epithet", "").equals("background");
    return ofEpithets && agents.isEpithet(match) ? Scope.BACKGROUND : scopes.read(document, match);
  }

  /** Health where the sentence says so, or where the article knows of disease and no unrest. */
  private RestrictionContext context(RuleMatch match, Map<String, Integer> around) {
    int health = around.getOrDefault("health", 0);
    int unrest = around.getOrDefault("unrest", 0);
    boolean said =
        health > 0
            && guards.anyInSentence("health", match)
            && !guards.anyInSentence("protester_actor", match);
    return said || health > unrest ? RestrictionContext.HEALTH : RestrictionContext.UNREST;
  }

  /** A disruption reported beside a cut of the same service is the cut seen again. */
  private static List<Restriction> withoutEchoes(List<Restriction> found) {
    boolean cut = found.stream().anyMatch(r -> r.type() == RestrictionType.INTERNET_SHUTDOWN);
    return found.stream()
        .filter(r -> !(cut && r.type() == RestrictionType.INTERNET_THROTTLING && isVague(r)))
        .toList();
  }

  private static boolean isVague(Restriction restriction) {
    return restriction.rule().endsWith(".disrupted");
  }
}
