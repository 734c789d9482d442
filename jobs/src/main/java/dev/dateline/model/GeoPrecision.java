package dev.dateline.model;

/** How finely a place is known (codebook 5). */
public enum GeoPrecision implements Coded {
  PLACE,
  ADMIN1,
  COUNTRY;
}
