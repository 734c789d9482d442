package dev.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One event, all its articles together: a row of {@code events} (codebook 3 and 5).
 *
 * @param eventId hash of its least (published_at, mention), kept by later appends
 * @param label a few words a reader recognises it by
 * @param byRole totals per role, sorted by measure and role
 * @param reconciled false when reports could not be brought to one figure
 * @param restrictions types in force, sorted
 * @param tactics kinds of force used, sorted
 * @param articles number of articles, copies included
 * @param sources number of independent sources, copies folded
 * @param confidence between 0 and 1
 * @param themeId null when the event is in no theme
 */
public record Event(
    String eventId,
    String label,
    EventKind kind,
    LocalDate dayBegin,
    LocalDate dayEnd,
    DayPrecision dayPrecision,
    String placeId,
    String place,
    String admin1,
    String country,
    Double latitude,
    Double longitude,
    GeoPrecision geoPrecision,
    List<String> parties,
    @Flat(prefix = "") Totals totals,
    List<RoleCount> byRole,
    Boolean reconciled,
    List<RestrictionType> restrictions,
    List<Tactic> tactics,
    Integer articles,
    Integer sources,
    Instant firstPublishedAt,
    Instant lastPublishedAt,
    Double confidence,
    String themeId) {}
