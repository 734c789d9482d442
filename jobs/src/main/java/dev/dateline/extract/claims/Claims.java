package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import dev.dateline.model.Status;

/** Copies of claims with one thing changed. */
final class Claims {
  private Claims() {}

  static Claim as(Claim c, Measure measure) {
    return with(
        c,
        measure,
        c.role(),
        c.status(),
        c.confidence(),
        c.rule().replace("injured.", "killed.shot_"));
  }

  static Claim of(Claim c, Role role) {
    return with(c, c.measure(), role, c.status(), c.confidence(), c.rule());
  }

  static Claim disputed(Claim c) {
    return with(c, c.measure(), c.role(), Status.DISPUTED, c.confidence(), c.rule());
  }

  static Claim denied(Claim c) {
    return with(c, c.measure(), c.role(), Status.DENIED, c.confidence(), c.rule());
  }

  static Claim trusted(Claim c, double confidence) {
    return with(c, c.measure(), c.role(), c.status(), confidence, c.rule());
  }

  private static Claim with(
      Claim c, Measure measure, Role role, Status status, Double confidence, String rule) {
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
        status,
        c.scope(),
        c.superseded(),
        role,
        c.child(),
        c.actor(),
        c.actorKind(),
        c.source(),
        c.sourceKind(),
        c.partOf(),
        c.placeId(),
        c.dayBegin(),
        c.dayEnd(),
        rule,
        confidence);
  }
}
