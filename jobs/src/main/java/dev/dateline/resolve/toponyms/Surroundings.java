package dev.dateline.resolve.toponyms;

import dev.dateline.model.GeoPrecision;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;
import java.util.HashMap;
import java.util.Map;

/** How strongly an article points to each country and first-order division, and to spots. */
final class Surroundings {
  private static final double NEAR_KM = 120;

  private final Gazetteer gazetteer;
  private final Map<Integer, Double> countries = new HashMap<>();
  private final Map<Integer, Double> divisions = new HashMap<>();
  private final Map<Integer, Integer> chosen = new HashMap<>();

  Surroundings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void pointToCountry(int country, double weight) {
    if (country >= 0) {
      countries.merge(country, weight, Double::sum);
    }
  }

  void pointToDivision(int division, double weight) {
    if (division >= 0) {
      divisions.merge(division, weight, Double::sum);
    }
  }

  /** Keeps what a name was taken for, so that others near it gain. */
  void choose(int name, int place) {
    chosen.put(name, place);
  }

  double country(int place) {
    return saturate(countries.getOrDefault(gazetteer.country(place), 0.0));
  }

  double division(int place) {
    return gazetteer.kind(place) == PlaceKind.COUNTRY
        ? 0
        : saturate(divisions.getOrDefault(gazetteer.admin1(place), 0.0));
  }

  /** Between 0 and 1: how many of the article's other places lie near. */
  double nearness(int name, int place) {
    if (gazetteer.kind(place).precision() != GeoPrecision.PLACE) {
      return 0;
    }
    int near = 0;
    for (Map.Entry<Integer, Integer> other : chosen.entrySet()) {
      int there = other.getValue();
      boolean counts =
          other.getKey() != name
              && there != place
              && gazetteer.country(there) == gazetteer.country(place)
              && gazetteer.kind(there).precision() == GeoPrecision.PLACE;
      if (counts && gazetteer.distance(there, place) < NEAR_KM) {
        near++;
      }
    }
    return saturate(near);
  }

  private static double saturate(double weight) {
    return weight / (1 + weight);
  }
}
