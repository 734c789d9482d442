package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.Measure;

/** Copies of claims with one thing changed. */
final class Claims {
  private Claims() {}

  static Claim as(Claim c, Measure measure) {
    return new Claim(
        c.claimId(),
        c.articleId(),
        c.mentionId(),
        c.field(),
        c.sentence(),
        c.charBegin(),
        c.charEnd(),
        c.quote(),
        measure,
        c.low(),
        c.best(),
        c.high(),
        c.qualifier(),
        c.change(),
        c.status(),
        c.scope(),
        c.superseded(),
        c.role(),
        c.child(),
        c.actor(),
        c.actorKind(),
        c.source(),
        c.sourceKind(),
        c.partOf(),
        c.placeId(),
        c.dayBegin(),
        c.dayEnd(),
        c.rule().replace("injured.", "killed.shot_"),
        c.confidence());
  }
}
