package dev.dateline.resolve.places;

import dev.dateline.model.GeoPrecision;

/** What a place of the gazetteer is. The order is that of the shipped file: add at the end only. */
public enum PlaceKind {
  COUNTRY,
  /** First-order division: a state, a province. */
  ADMIN1,
  /** A county or parish of the United States. */
  COUNTY,
  /** Capital of a country. */
  CAPITAL,
  /** Seat of a first-order division. */
  SEAT,
  /** Any other populated place. */
  TOWN,
  /** Part of a populated place: a suburb, a quarter. */
  SECTION;

  /** How finely an event is placed when this is all that is known. */
  public GeoPrecision precision() {
    return switch (this) {
      case COUNTRY -> GeoPrecision.COUNTRY;
      case ADMIN1 -> GeoPrecision.ADMIN1;
      case COUNTY, CAPITAL, SEAT, TOWN, SECTION -> GeoPrecision.PLACE;
    };
  }

  /** Whether it is a settlement or a part of one. */
  public boolean isSettlement() {
    return this == CAPITAL || this == SEAT || this == TOWN || this == SECTION;
  }
}
