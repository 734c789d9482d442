package dev.dateline.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A place on a day: a row of {@code place_days}. Counts are of the events that began there then.
 */
public record PlaceDay(
    String country,
    String admin1,
    String place,
    LocalDate day,
    Integer events,
    Long killedBest,
    Long arrestedBest,
    List<RestrictionType> restrictionsInForce) {}
