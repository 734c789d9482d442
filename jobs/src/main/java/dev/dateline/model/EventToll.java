package dev.dateline.model;

import java.time.Instant;
import java.util.List;

/**
 * What was known of a measure as of a publication time: a row of {@code event_tolls}.
 *
 * @param asOf publication time; null for reports without one, which sort first
 * @param sources independent sources up to then
 * @param claimIds the claims that the value stands on, sorted
 */
public record EventToll(
    String eventId,
    Instant asOf,
    Measure measure,
    Long low,
    Long best,
    Long high,
    Integer sources,
    List<String> claimIds) {}
