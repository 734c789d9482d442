package dev.dateline.resolve.toponyms;

import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;
import dev.dateline.text.LetterCase;

/**
 * Decides whether a sighting names a place at all, and not a person, an organisation or an everyday
 * word: a weighted sum of what speaks for it. The weights were fitted to marked news.
 */
final class Acceptance {
  static final int SIZE = 32;

  static final double[] WEIGHTS = {
    -0.04, 0.23, 1.86, 1.42, 0.44, -0.27, 0.75, 0.28, 0.44, 0.67,
    -0.86, -0.62, -0.78, -0.58, -0.05, 0.49, -0.07, 0.55, 0.33, 1.27,
    1.45, -0.58, -2.49, 0.17, -0.30, -0.04, -1.35, -0.82, -0.38, -1.15,
    -0.66, 0.40
  };

  private final Gazetteer gazetteer;
  private final Surroundings surroundings;
  private final LetterCase letterCase;

  Acceptance(Gazetteer gazetteer, Surroundings surroundings, LetterCase letterCase) {
    this.gazetteer = gazetteer;
    this.surroundings = surroundings;
    this.letterCase = letterCase;
  }

  boolean accepts(NameInText name, Sighting s) {
    if (s.qualifier || s.within != null) {
      s.confidence = 1;
      return true;
    }
    int flags = gazetteer.flags(name.name);
    if ((flags & Gazetteer.ABBREVIATION) != 0) {
      return isWritten(s);
    }
    if (letterCase != LetterCase.MIXED) {
      return acceptsWithoutCapitals(name, s, flags);
    }
    double[] features = features(name, s);
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    s.confidence = 1 / (1 + Math.exp(-sum));
    return sum > 0;
  }

  /** Abbreviations count by themselves only when they are written as such. */
  static boolean isWritten(Sighting s) {
    return (s.end - s.begin >= 3 && s.capital) || s.locative || s.dateline;
  }

  /** In a text of one case a name must be large, or be put in its place by its neighbours. */
  private boolean acceptsWithoutCapitals(NameInText name, Sighting s, int flags) {
    PlaceKind kind = gazetteer.kind(name.chosen);
    boolean single = s.first == s.last;
    boolean everyday = single && (flags & (Gazetteer.COMMON_WORD | Gazetteer.GIVEN_NAME)) != 0;
    boolean placed = s.locative || s.dateline;
    boolean wide = kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1;
    if (everyday) {
      boolean known = gazetteer.population(name.chosen) >= 100_000 || wide;
      boolean word = (flags & Gazetteer.COMMON_WORD) != 0;
      boolean country = kind == PlaceKind.COUNTRY && (!word || s.related);
      return known && (placed || country || (name.isEstablished(s) && s.related));
    }
    double around =
        surroundings.country(name.chosen, name) + surroundings.division(name.chosen, name);
    if (wide || gazetteer.population(name.chosen) >= 50_000) {
      boolean known = wide || placed || around > 0.3 || name.isEstablished(s);
      return known && (!s.doubtful || placed);
    }
    return (placed || name.isEstablished(s)) && around > 0.3;
  }

  double[] features(NameInText name, Sighting s) {
    int place = name.chosen;
    PlaceKind kind = gazetteer.kind(place);
    int flags = gazetteer.flags(name.name);
    boolean single = s.first == s.last;
    boolean town = kind.isSettlement();
    double people = town ? Math.log10(100.0 + gazetteer.population(place)) - 2 : 0;
    boolean established = name.isEstablished(s);
    boolean common = single && (flags & Gazetteer.COMMON_WORD) != 0;
    boolean given = single && (flags & Gazetteer.GIVEN_NAME) != 0;
    boolean demonym = (flags & Gazetteer.DEMONYM) != 0;
    boolean wide = kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1;
    double[] f = new double[SIZE];
    f[0] = 1;
    f[1] = people;
    f[2] = kind == PlaceKind.COUNTRY && !demonym ? 1 : 0;
    f[3] = kind == PlaceKind.ADMIN1 ? 1 : 0;
    f[4] = kind == PlaceKind.COUNTY ? 1 : 0;
    f[5] = kind == PlaceKind.SECTION ? 1 : 0;
    f[6] = demonym ? 1 : 0;
    f[7] = s.locative ? 1 : 0;
    f[8] = s.related ? 1 : 0;
    f[9] = established ? 1 : 0;
    f[10] = s.doubtful ? 1 : 0;
    f[11] = s.modifier ? 1 : 0;
    f[12] = common ? 1 : 0;
    f[13] = given ? 1 : 0;
    f[14] = s.capital ? 0 : 1;
    f[15] = single ? 0 : 1;
    f[16] = s.designator != null ? 1 : 0;
    f[17] = s.dateline ? 1 : 0;
    f[18] = surroundings.country(place, name);
    f[19] = surroundings.division(place, name);
    f[20] = surroundings.nearness(name.name, place);
    f[21] = name.chosenByAlternate && town ? 1 : 0;
    f[22] = s.person ? 1 : 0;
    f[23] = Math.log(name.sightings.size());
    f[24] = common && !s.locative ? 1 : 0;
    f[25] = s.doubtful && s.locative ? 1 : 0;
    f[26] = town && gazetteer.population(place) < 15_000 && !established && !s.locative ? 1 : 0;
    f[27] = s.partOfName ? 1 : 0;
    f[28] = wide && s.doubtful ? 1 : 0;
    f[29] = kind == PlaceKind.COUNTY && name.chosenByAlternate ? 1 : 0;
    f[30] = common ? people : 0;
    f[31] = (given || s.person) && s.locative ? 1 : 0;
    return f;
  }
}
