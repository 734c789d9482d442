package dev.dateline.export;

/**
 * A country's codes and names as other datasets use them.
 *
 * @param alpha2 ISO 3166-1 alpha-2, as Dateline's tables have it
 * @param alpha3 ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric
 * @param fips FIPS 10-4, which GDELT uses; empty when there is none
 * @param name in English
 * @param region as ACLED groups countries
 */
public record Country(
    String alpha2, String alpha3, int numeric, String fips, String name, String region) {}
