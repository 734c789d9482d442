package dev.dateline.resolve.places;

/**
 * A place of the gazetteer.
 *
 * @param id GeoNames id, or the division's code where GeoNames' id is not in the sources
 * @param name as the source writes it
 * @param country ISO 3166-1 alpha-2; null only where the source has none
 * @param admin1 name of the first-order division; null for countries and where unknown
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param population people; 0 when unknown
 */
public record Place(
    String id,
    String name,
    PlaceKind kind,
    String country,
    String admin1,
    double latitude,
    double longitude,
    long population) {}
