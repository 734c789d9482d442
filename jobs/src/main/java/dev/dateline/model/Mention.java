package dev.dateline.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One article's view of one event: a row of {@code mentions}. A mention of a kind that is none of
 * unrest may follow an event up, and stands in {@code event_articles} when it does.
 *
 * @param mentionId hash of the article and the mention's rank in it
 * @param dayBegin first day; null when unresolved, {@code dayReason} then says why
 * @param dayReason how the day was found, or why it could not be
 * @param placeId gazetteer id; null when unresolved, {@code placeReason} then says why
 * @param admin1 name of the first-order division; null when unknown
 * @param country ISO 3166-1 alpha-2; null when unknown
 * @param latitude degrees north, WGS 84; null when unresolved
 * @param longitude degrees east, WGS 84; null when unresolved
 * @param placeReason how the place was found, or why it could not be
 * @param parties who took part, as written, most prominent first
 * @param totals the article's totals for this event (codebook 2)
 * @param byRole the same by role, sorted by measure and role
 * @param reconciled false when parts exceed a total or rivals disagree
 */
public record Mention(
    String mentionId,
    String articleId,
    EventKind kind,
    LocalDate dayBegin,
    LocalDate dayEnd,
    DayPrecision dayPrecision,
    String dayReason,
    String placeId,
    String place,
    String admin1,
    String country,
    Double latitude,
    Double longitude,
    GeoPrecision geoPrecision,
    String placeReason,
    List<String> parties,
    @Flat(prefix = "") Totals totals,
    List<RoleCount> byRole,
    Boolean reconciled) {}
