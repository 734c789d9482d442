package dev.dateline.model;

/**
 * A place name found in an article's text and what it was taken for.
 *
 * @param charBegin first code point within the text as the source gave it
 * @param charEnd one past the last code point
 * @param placeId gazetteer id; null when the name is known but could not be decided
 * @param latitude degrees north, WGS 84; null when undecided
 * @param longitude degrees east, WGS 84; null when undecided
 * @param country ISO 3166-1 alpha-2; null when undecided
 */
public record Toponym(
    Integer charBegin,
    Integer charEnd,
    String phrase,
    String placeId,
    Double latitude,
    Double longitude,
    String country,
    GeoPrecision geoPrecision) {}
