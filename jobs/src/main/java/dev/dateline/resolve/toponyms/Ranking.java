package dev.dateline.resolve.toponyms;

import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;

/**
 * Ranks the places that a name may mean: the weighted sum of what speaks for each. The weights were
 * fitted to marked news.
 */
final class Ranking {
  static final int SIZE = 16;

  static final double[] WEIGHTS = {
    1.37, -0.44, -0.23, 0.52, 0.60, 0.20, -0.43, -2.41, 2.48, 3.79, 3.80, 0.18, 0.17, 1.06, 1.42,
    -1.13
  };

  private final Gazetteer gazetteer;
  private final Surroundings surroundings;

  Ranking(Gazetteer gazetteer, Surroundings surroundings) {
    this.gazetteer = gazetteer;
    this.surroundings = surroundings;
  }

  double score(NameInText name, int place, boolean alternate) {
    double[] features = features(name, place, alternate);
    double score = 0;
    for (int i = 0; i < SIZE; i++) {
      score += WEIGHTS[i] * features[i];
    }
    return score;
  }

  double[] features(NameInText name, int place, boolean alternate) {
    PlaceKind kind = gazetteer.kind(place);
    double[] f = new double[SIZE];
    f[0] = Math.log10(100.0 + gazetteer.population(place)) - 2;
    f[1] = kind == PlaceKind.COUNTRY ? 1 : 0;
    f[2] = kind == PlaceKind.ADMIN1 ? 1 : 0;
    f[3] = kind == PlaceKind.COUNTY ? 1 : 0;
    f[4] = kind == PlaceKind.CAPITAL ? 1 : 0;
    f[5] = kind == PlaceKind.SEAT ? 1 : 0;
    f[6] = kind == PlaceKind.SECTION ? 1 : 0;
    f[7] = alternate && kind.isSettlement() ? 1 : 0;
    f[8] = surroundings.country(place, name);
    f[9] = kind == PlaceKind.ADMIN1 ? 0 : surroundings.division(place, name);
    f[10] = surroundings.nearness(name.name, place);
    f[11] = isDesignated(name.designator(), kind) ? 1 : 0;
    f[12] = gazetteer.population(place) > 300_000 && kind.isSettlement() ? 1 : 0;
    f[13] = kind == PlaceKind.ADMIN1 ? surroundings.division(place, name) : 0;
    f[14] = kind == PlaceKind.COUNTY ? surroundings.division(place, name) : 0;
    f[15] = kind == PlaceKind.ADMIN1 && hasLargeTown(name, place) ? 1 : 0;
    return f;
  }

  /** "Washington" by itself is rather the town than the state. */
  private boolean hasLargeTown(NameInText name, int division) {
    for (int i = 0; i < Math.min(6, gazetteer.placesOf(name.name)); i++) {
      int place = gazetteer.placeOf(name.name, i);
      boolean town = gazetteer.kind(place).isSettlement() && gazetteer.population(place) > 300_000;
      if (town && gazetteer.country(place) == gazetteer.country(division)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDesignated(String designator, PlaceKind kind) {
    if (designator == null) {
      return false;
    }
    boolean county = designator.equals("county") || designator.equals("parish");
    return county ? kind == PlaceKind.COUNTY : kind == PlaceKind.ADMIN1;
  }
}
