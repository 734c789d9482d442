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
    0.99, 5.02, 2.97, -0.50, -0.44, -0.10, -0.13, -2.63, 2.38, 3.18, 3.67, 0.33, 0.30, 3.24, 1.83,
    -0.74
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
    f[0] = kind.isSettlement() ? Math.log10(100.0 + gazetteer.population(place)) - 2 : 0;
    f[1] = kind == PlaceKind.COUNTRY ? 1 : 0;
    f[2] = kind == PlaceKind.ADMIN1 ? 1 : 0;
    f[3] = kind == PlaceKind.COUNTY ? 1 : 0;
    f[4] = kind == PlaceKind.CAPITAL ? 1 : 0;
    f[5] = kind == PlaceKind.SEAT ? 1 : 0;
    f[6] = kind == PlaceKind.SECTION ? 1 : 0;
    f[7] = alternate && kind.isSettlement() ? 1 : 0;
    f[8] = surroundings.country(place);
    f[9] = kind == PlaceKind.ADMIN1 ? 0 : surroundings.division(place);
    f[10] = surroundings.nearness(name.name, place);
    f[11] = isDesignated(name.designator(), kind) ? 1 : 0;
    f[12] = gazetteer.population(place) > 300_000 && kind.isSettlement() ? 1 : 0;
    f[13] = kind == PlaceKind.ADMIN1 ? surroundings.division(place) : 0;
    f[14] = kind == PlaceKind.COUNTY ? surroundings.division(place) : 0;
    f[15] = kind.isSettlement() && gazetteer.population(place) < 1000 ? 1 : 0;
    return f;
  }

  private static boolean isDesignated(String designator, PlaceKind kind) {
    if (designator == null) {
      return false;
    }
    boolean county = designator.equals("county") || designator.equals("parish");
    return county ? kind == PlaceKind.COUNTY : kind == PlaceKind.ADMIN1;
  }
}
