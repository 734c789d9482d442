package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleBook;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.extract.rules.RuleScanner;
import dev.dateline.model.ActorKind;
import dev.dateline.model.Status;
import dev.dateline.model.Tactic;
import dev.dateline.model.TacticUse;
import dev.dateline.text.Document;
import dev.dateline.text.Passage;
import dev.dateline.text.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds force used against people (codebook 4) by the rule book {@code tactics}. */
public final class TacticReader {
  private static final int REACH_OF_DENIAL = 5;
  private static final int REACH_OF_DOUBT = 7;

  private final RuleScanner scanner;
  private final Guards guards;
  private final ScopeReader scopes;

  public TacticReader(RuleFiles files) {
    this(RuleBook.of(files, Lexicon.of(files, "force-words"), "tactics"));
  }

  TacticReader(RuleBook book) {
    this.scanner = new RuleScanner(book.checked(Tactic::valueOf));
    this.guards = new Guards(book.lexicon());
    this.scopes = new ScopeReader(book.lexicon());
  }

  /** Uses of force in document order; force that is only threatened or carried is none. */
  public List<TacticUse> read(Document document) {
    List<RuleMatch> kept = new ArrayList<>();
    for (Passage passage : document.passages()) {
      for (RuleMatch match : scanner.scan(passage)) {
        boolean told = kept.stream().anyMatch(other -> tellsTheSame(match, other));
        if (!told && guards.allow(match) && status(match) != Status.HYPOTHETICAL) {
          kept.add(match);
        }
      }
    }
    return kept.stream().map(match -> use(document, match)).toList();
  }

  /** One use a sentence and tactic: "tear gas ... more tear gas" is the same report. */
  private static boolean tellsTheSame(RuleMatch match, RuleMatch other) {
    return match.sentence() == other.sentence()
        && match.rule().finds().equals(other.rule().finds());
  }

  private Status status(RuleMatch match) {
    if (guards.anyBefore("denial", match, REACH_OF_DENIAL)) {
      return Status.DENIED;
    }
    boolean doubted =
        guards.anyBefore("possible", match, REACH_OF_DOUBT)
            || guards.anyWithin("possible", match, match.begin(), match.end())
            || guards.anyInSentence("metaphor", match);
    return doubted ? Status.HYPOTHETICAL : Status.ASSERTED;
  }

  private TacticUse use(Document document, RuleMatch match) {
    Tactic tactic = Tactic.valueOf(match.rule().finds());
    Found found = Found.of(document, match, tactic);
    return new TacticUse(
        found.id(),
        found.articleId(),
        null,
        found.field(),
        found.sentence(),
        found.charBegin(),
        found.charEnd(),
        found.quote(),
        tactic,
        status(match),
        scopes.read(document, match),
        actor(match),
        found.rule());
  }

  private ActorKind actor(RuleMatch match) {
    if (guards.anyInSentence("security", match)) {
      return ActorKind.SECURITY;
    }
    String usual = match.rule().setting("actor", null);
    return usual == null ? null : ActorKind.valueOf(usual.toUpperCase(Locale.ROOT));
  }
}
