package dev.dateline.resolve.toponyms;

import dev.dateline.model.GeoPrecision;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;
import java.util.HashMap;
import java.util.Map;

/** How strongly an article points to each country and first-order division, and to spots. */
final class Surroundings {
  private static final double NEAR_KM = 60;

  /** Beyond this a place adds next to nothing, and its distance need not be computed. */
  private static final double NEAR_DEGREES = 2.5;

  private final Gazetteer gazetteer;
  private final double[] countries;
  private final double[] divisions;
  private final Map<Integer, Integer> chosen = new HashMap<>();

  private final Map<Long, Spot> spots = new HashMap<>();

  /** What points to a square. */
  private static final class Spot {
    int lastName = -1;
    double weight;
  }

  Surroundings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.countries = new double[gazetteer.countries()];
    this.divisions = new double[gazetteer.divisions()];
  }

  /**
   * Counts what speaks for a country.
   *
   * @param by the name that speaks; it does not count for itself. Null when it is no name
   */
  void pointToCountry(int country, double weight, NameInText by) {
    if (country >= 0) {
      countries[country] += weight;
      if (by != null) {
        by.countries.merge(country, weight, Double::sum);
      }
    }
  }

  /** Counts what speaks for a first-order division, as {@link #pointToCountry} does. */
  void pointToDivision(int division, double weight, NameInText by) {
    if (division >= 0) {
      divisions[division] += weight;
      by.divisions.merge(division, weight, Double::sum);
    }
  }

  /** Counts a place that a name may mean for its half-degree square. */
  void pointToSpot(int place, int name, double weight) {
    if (gazetteer.kind(place).precision() == GeoPrecision.PLACE) {
      long square = square(Math.round(gazetteer.latitude(place) * 2), longitude(place));
      Spot spot = spots.computeIfAbsent(square, key -> new Spot());
      if (spot.lastName != name) {
        spot.lastName = name;
        spot.weight += weight;
      }
    }
  }

  /** Between 0 and 1: how many other names may mean a place about here. */
  double spot(int place, double own) {
    if (gazetteer.kind(place).precision() != GeoPrecision.PLACE) {
      return 0;
    }
    double weight = 0;
    for (int south = -1; south <= 1; south++) {
      for (int west = -1; west <= 1; west++) {
        long latitude = Math.round(gazetteer.latitude(place) * 2) + south;
        Spot spot = spots.get(square(latitude, longitude(place) + west));
        weight += spot == null ? 0 : spot.weight;
      }
    }
    return saturate(Math.max(0, weight - own));
  }

  private long longitude(int place) {
    return Math.round(gazetteer.longitude(place) * 2);
  }

  private static long square(long latitude, long longitude) {
    return latitude * 10_000 + longitude;
  }

  /** Keeps what a name was taken for, so that others near it gain. */
  void choose(int name, int place) {
    chosen.put(name, place);
  }

  /** Between 0 and 1: how much the rest of the article speaks for the place's country. */
  double country(int place, NameInText self) {
    int country = gazetteer.country(place);
    if (country < 0) {
      return 0;
    }
    double own = self.countries.getOrDefault(country, 0.0);
    return saturate(Math.max(0, countries[country] - own));
  }

  /** The same for its first-order division. */
  double division(int place, NameInText self) {
    if (gazetteer.kind(place) == PlaceKind.COUNTRY) {
      return 0;
    }
    int division = gazetteer.admin1(place);
    if (division < 0) {
      return 0;
    }
    double own = self.divisions.getOrDefault(division, 0.0);
    return saturate(Math.max(0, divisions[division] - own));
  }

  /** Between 0 and 1: how many of the article's other places lie near. */
  double nearness(int name, int place) {
    if (gazetteer.kind(place).precision() != GeoPrecision.PLACE) {
      return 0;
    }
    double near = 0;
    for (Map.Entry<Integer, Integer> other : chosen.entrySet()) {
      int there = other.getValue();
      boolean counts =
          other.getKey() != name
              && there != place
              && gazetteer.country(there) == gazetteer.country(place)
              && gazetteer.kind(there).precision() == GeoPrecision.PLACE;
      if (counts
          && Math.abs(gazetteer.latitude(there) - gazetteer.latitude(place)) < NEAR_DEGREES) {
        near += Math.exp(-gazetteer.distance(there, place) / NEAR_KM);
      }
    }
    return saturate(near);
  }

  private static double saturate(double weight) {
    return weight / (1 + weight);
  }
}
