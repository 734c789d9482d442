package dev.dateline.model;

import java.time.LocalDate;

/**
 * One report, in one article, of how many people something happened to: a row of {@code claims}
 * (codebook 1).
 *
 * @param claimId hash of article, field, span and measure
 * @param mentionId the mention it belongs to; null before places and days are resolved
 * @param sentence number of the sentence within the field, from 0
 * @param charBegin first code point of the quote within the field as the source gave it
 * @param charEnd one past the last code point of the quote
 * @param quote the field's characters from charBegin to charEnd
 * @param low people at least; null when unknown
 * @param best most likely number of people; null when unknown
 * @param high people at most; null when open-ended
 * @param superseded whether a later statement of the article replaces it (codebook 2.2)
 * @param child whether the counted people are said to be children
 * @param actor by whose hand, as written; null when not said
 * @param actorKind null when not said
 * @param source who the article credits, as written; null when nobody
 * @param partOf claim_id of the stated total that this is a part of; null otherwise
 * @param placeId gazetteer id of the claim's own place; null when unresolved
 * @param dayBegin first day of what is counted; null when unresolved
 * @param dayEnd last day of what is counted; null when unresolved
 * @param rule id of the rule that found it
 * @param confidence probability between 0 and 1 that the claim is right
 */
public record Claim(
    String claimId,
    String articleId,
    String mentionId,
    Field field,
    Integer sentence,
    Integer charBegin,
    Integer charEnd,
    String quote,
    Measure measure,
    Long low,
    Long best,
    Long high,
    Qualifier qualifier,
    Change change,
    Status status,
    Scope scope,
    Boolean superseded,
    Role role,
    Boolean child,
    String actor,
    ActorKind actorKind,
    String source,
    SourceKind sourceKind,
    String partOf,
    String placeId,
    LocalDate dayBegin,
    LocalDate dayEnd,
    String rule,
    Double confidence) {

  public Count count() {
    return new Count(low, best, high);
  }

  /** Whether the claim enters totals (codebook 1.2). */
  public boolean counts() {
    return status.counts() && scope == Scope.EVENT;
  }

  public Claim withSuperseded(boolean value) {
    return new Claim(
        claimId,
        articleId,
        mentionId,
        field,
        sentence,
        charBegin,
        charEnd,
        quote,
        measure,
        low,
        best,
        high,
        qualifier,
        change,
        status,
        scope,
        value,
        role,
        child,
        actor,
        actorKind,
        source,
        sourceKind,
        partOf,
        placeId,
        dayBegin,
        dayEnd,
        rule,
        confidence);
  }

  /** The same claim with where and when it happened. */
  public Claim located(String mention, String place, LocalDate begin, LocalDate end) {
    return new Claim(
        claimId,
        articleId,
        mention,
        field,
        sentence,
        charBegin,
        charEnd,
        quote,
        measure,
        low,
        best,
        high,
        qualifier,
        change,
        status,
        scope,
        superseded,
        role,
        child,
        actor,
        actorKind,
        source,
        sourceKind,
        partOf,
        place,
        begin,
        end,
        rule,
        confidence);
  }
}
