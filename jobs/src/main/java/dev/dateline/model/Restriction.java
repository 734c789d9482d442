package dev.dateline.model;

import java.time.LocalDate;

/**
 * One reported restriction: a row of {@code restrictions} (codebook 4). Evidence columns as in
 * {@link Claim}.
 *
 * @param issuer who ordered it, as written; null when not said
 * @param target platform, party, road, hours ..., as written; null when not said
 * @param placeId gazetteer id; null when unresolved
 * @param place name as written or resolved; null when unresolved
 * @param firstDay first day in force; null when unknown
 * @param lastDay last day in force; null when unknown or open
 * @param dailyHours hours of a curfew as {@code HH:MM-HH:MM}; null when not said
 */
public record Restriction(
    String restrictionId,
    String articleId,
    String mentionId,
    Field field,
    Integer sentence,
    Integer charBegin,
    Integer charEnd,
    String quote,
    RestrictionType type,
    RestrictionStatus status,
    Scope scope,
    RestrictionContext context,
    String issuer,
    String target,
    String placeId,
    String place,
    LocalDate firstDay,
    LocalDate lastDay,
    DayPrecision firstPrecision,
    DayPrecision lastPrecision,
    String dailyHours,
    String rule,
    Double confidence) {

  /** The same restriction with where and when it held. */
  public Restriction located(
      String mention,
      String gazetteerId,
      String placeName,
      LocalDate first,
      LocalDate last,
      DayPrecision firstFineness,
      DayPrecision lastFineness) {
    return new Restriction(
        restrictionId,
        articleId,
        mention,
        field,
        sentence,
        charBegin,
        charEnd,
        quote,
        type,
        status,
        scope,
        context,
        issuer,
        target,
        gazetteerId,
        placeName,
        first,
        last,
        firstFineness,
        lastFineness,
        dailyHours,
        rule,
        confidence);
  }
}
