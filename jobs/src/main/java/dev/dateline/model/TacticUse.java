package dev.dateline.model;

/** One reported use of force: a row of {@code tactics}. Evidence columns as in {@link Claim}. */
public record TacticUse(
    String tacticId,
    String articleId,
    String mentionId,
    Field field,
    Integer sentence,
    Integer charBegin,
    Integer charEnd,
    String quote,
    Tactic tactic,
    Status status,
    Scope scope,
    ActorKind actorKind,
    String rule) {

  public TacticUse inMention(String mention) {
    return new TacticUse(
        tacticId, articleId, mention, field, sentence, charBegin, charEnd, quote, tactic, status,
        scope, actorKind, rule);
  }
}
