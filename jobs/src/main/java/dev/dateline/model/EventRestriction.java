package dev.dateline.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A restriction interval of an event: a row of {@code event_restrictions}.
 *
 * @param firstDay first day in force; null when unknown
 * @param lastDay last day in force; null when open or unknown
 * @param status the latest status reported
 * @param sources independent sources that report it
 * @param restrictionIds the reports it stands on, sorted
 */
public record EventRestriction(
    String eventId,
    RestrictionType type,
    String place,
    String issuer,
    String target,
    LocalDate firstDay,
    LocalDate lastDay,
    RestrictionStatus status,
    Integer sources,
    List<String> restrictionIds) {}
