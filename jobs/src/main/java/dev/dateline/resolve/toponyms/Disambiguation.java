package dev.dateline.resolve.toponyms;

import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;
import dev.dateline.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which place each name of an article means, and which names mean none. What an article
 * calls by one name is one place. In this order of weight: a country or division beside the name,
 * divisions and countries that the article names, its other places, the publisher's country,
 * population.
 */
final class Disambiguation {
  private static final int MOST_CANDIDATES = 80;
  private static final int MOST_NAMES = 80;
  private static final double NEAR_KM = 120;

  private final Gazetteer gazetteer;
  private final Map<Integer, Double> countries = new HashMap<>();
  private final Map<Integer, Double> divisions = new HashMap<>();
  private final List<NameInText> names = new ArrayList<>();

  /** All sightings of one name. */
  private static final class NameInText {
    final int name;
    final List<Sighting> sightings = new ArrayList<>();
    int chosen = -1;
    double score;
    int heldBy = -1;

    NameInText(int name) {
      this.name = name;
    }
  }

  Disambiguation(Gazetteer gazetteer, Document document) {
    this.gazetteer = gazetteer;
    int home = Publisher.country(document.article(), gazetteer);
    if (home >= 0) {
      countries.merge(home, 1.0, Double::sum);
    }
  }

  void decide(List<Sighting> sightings) {
    markQualifiers(sightings);
    Map<Integer, NameInText> byName = new LinkedHashMap<>();
    for (Sighting s : sightings) {
      byName.computeIfAbsent(s.name, NameInText::new).sightings.add(s);
    }
    byName.values().stream().limit(MOST_NAMES).forEach(names::add);
    names.forEach(this::countFirmContext);
    sharedDivisions();
    names.forEach(this::choose);
    names.forEach(this::countChoice);
    names.forEach(this::choose);
    for (NameInText name : names) {
      for (Sighting s : name.sightings) {
        if (name.chosen >= 0 && accepts(name, s)) {
          s.place = name.chosen;
        }
      }
    }
  }

  /** "Springfield, Ill.": the second name holds the first when a place of the first lies in it. */
  private void markQualifiers(List<Sighting> sightings) {
    for (Sighting s : sightings) {
      if (s.within != null) {
        if (placeWithin(s.name, s.within.name) >= 0) {
          s.within.qualifier = true;
        } else {
          s.within = null;
        }
      }
    }
  }

  private int placeWithin(int name, int holder) {
    int most = Math.min(400, gazetteer.placesOf(name));
    for (int h = 0; h < Math.min(4, gazetteer.placesOf(holder)); h++) {
      int place = gazetteer.placeOf(holder, h);
      PlaceKind kind = gazetteer.kind(place);
      for (int i = 0; i < most; i++) {
        int candidate = gazetteer.placeOf(name, i);
        boolean held =
            switch (kind) {
              case COUNTRY ->
                  gazetteer.country(candidate) == gazetteer.country(place)
                      && gazetteer.kind(candidate) != PlaceKind.COUNTRY;
              case ADMIN1 ->
                  gazetteer.admin1(candidate) == gazetteer.admin1(place)
                      && gazetteer.kind(candidate) != PlaceKind.ADMIN1;
              case COUNTY, CAPITAL, SEAT, TOWN, SECTION ->
                  candidate != place
                      && !gazetteer.isAlternate(name, i)
                      && gazetteer.country(candidate) == gazetteer.country(place)
                      && gazetteer.distance(candidate, place) < 60;
            };
        if (held) {
          return candidate;
        }
      }
    }
    return -1;
  }

  private void countFirmContext(NameInText name) {
    for (Sighting s : name.sightings) {
      if (s.within != null) {
        name.heldBy = placeWithin(name.name, s.within.name);
      }
    }
    int flags = gazetteer.flags(name.name);
    boolean firm = false;
    for (Sighting s : name.sightings) {
      boolean sure = !s.doubtful && !s.modifier || s.qualifier || s.locative;
      boolean abbreviated = (flags & Gazetteer.ABBREVIATION) == 0 || s.qualifier || isWritten(s);
      firm |= sure && abbreviated;
    }
    if (!firm) {
      return;
    }
    int place = gazetteer.placeOf(name.name, 0);
    double weight = 1 + 0.5 * Math.log(name.sightings.size());
    for (int i = 0; i < Math.min(3, gazetteer.placesOf(name.name)); i++) {
      place = gazetteer.placeOf(name.name, i);
      if (gazetteer.kind(place) == PlaceKind.COUNTRY) {
        countries.merge(gazetteer.country(place), weight, Double::sum);
      } else if (gazetteer.kind(place) == PlaceKind.ADMIN1) {
        divisions.merge(gazetteer.admin1(place), weight, Double::sum);
        countries.merge(gazetteer.country(place), weight * 0.5, Double::sum);
      }
    }
    if (name.heldBy >= 0) {
      divisions.merge(gazetteer.admin1(name.heldBy), 1.0, Double::sum);
      countries.merge(gazetteer.country(name.heldBy), 1.0, Double::sum);
    }
  }

  /** Abbreviations count by themselves only when they are written as such. */
  private static boolean isWritten(Sighting s) {
    return s.end - s.begin >= 3 && s.capital || s.locative;
  }

  /** A division in which many of the article's names have a place is likely the article's. */
  private void sharedDivisions() {
    Map<Integer, Double> shared = new HashMap<>();
    for (NameInText name : names) {
      Map<Integer, Double> own = new HashMap<>();
      int most = Math.min(MOST_CANDIDATES, gazetteer.placesOf(name.name));
      for (int i = 0; i < most; i++) {
        int place = gazetteer.placeOf(name.name, i);
        int division = gazetteer.admin1(place);
        if (division >= 0 && gazetteer.kind(place) != PlaceKind.ADMIN1) {
          own.merge(division, Math.log10(100.0 + gazetteer.population(place)) / 4, Math::max);
        }
      }
      double share = 1.0 / Math.sqrt(Math.max(1, own.size()));
      own.forEach((division, weight) -> shared.merge(division, weight * share, Double::sum));
    }
    shared.forEach((division, weight) -> divisions.merge(division, weight * 0.6, Double::sum));
  }

  private void countChoice(NameInText name) {
    if (name.chosen < 0 || gazetteer.kind(name.chosen) == PlaceKind.COUNTRY) {
      return;
    }
    countries.merge(gazetteer.country(name.chosen), 0.4, Double::sum);
    if (gazetteer.admin1(name.chosen) >= 0) {
      divisions.merge(gazetteer.admin1(name.chosen), 0.4, Double::sum);
    }
  }

  private void choose(NameInText name) {
    int most = Math.min(MOST_CANDIDATES, gazetteer.placesOf(name.name));
    int best = -1;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < most; i++) {
      int place = gazetteer.placeOf(name.name, i);
      double score = score(name, place, gazetteer.isAlternate(name.name, i));
      if (score > bestScore) {
        bestScore = score;
        best = place;
      }
    }
    if (name.heldBy >= 0) {
      best = name.heldBy;
      bestScore = 10;
    }
    name.chosen = best;
    name.score = bestScore;
  }

  private double score(NameInText name, int place, boolean alternate) {
    PlaceKind kind = gazetteer.kind(place);
    double score = 0.5 * Math.log10(100.0 + gazetteer.population(place));
    score +=
        switch (kind) {
          case COUNTRY -> 2.5;
          case ADMIN1 -> 2.2;
          case COUNTY -> 0.2;
          case CAPITAL -> 0.8;
          case SEAT -> 0.4;
          case TOWN -> 0;
          case SECTION -> -0.8;
        };
    String designator = name.sightings.get(0).designator;
    if (designator != null) {
      boolean county = designator.equals("county") || designator.equals("parish");
      boolean division = kind == PlaceKind.ADMIN1 || kind == PlaceKind.COUNTY;
      score += division && county == (kind == PlaceKind.COUNTY) ? 2 : 0;
    }
    if (alternate && kind.isSettlement()) {
      score -= 1.2;
    }
    score += Math.min(2.2, 0.9 * countries.getOrDefault(gazetteer.country(place), 0.0));
    if (kind != PlaceKind.COUNTRY && kind != PlaceKind.ADMIN1) {
      score += Math.min(3.2, 1.3 * divisions.getOrDefault(gazetteer.admin1(place), 0.0));
      score += nearness(name, place);
    }
    return score;
  }

  private double nearness(NameInText self, int place) {
    double near = 0;
    for (NameInText other : names) {
      if (other != self
          && other.chosen >= 0
          && other.chosen != place
          && gazetteer.country(other.chosen) == gazetteer.country(place)
          && gazetteer.kind(other.chosen).precision() == dev.dateline.model.GeoPrecision.PLACE
          && gazetteer.distance(other.chosen, place) < NEAR_KM) {
        near += 0.4;
      }
    }
    return Math.min(1.2, near);
  }

  /** Whether a sighting means its place at all. */
  private boolean accepts(NameInText name, Sighting s) {
    int flags = gazetteer.flags(name.name);
    if (s.qualifier || s.within != null) {
      return true;
    }
    if ((flags & Gazetteer.ABBREVIATION) != 0) {
      return isWritten(s);
    }
    PlaceKind kind = gazetteer.kind(name.chosen);
    double evidence = name.score - 2.6;
    evidence += s.locative || s.dateline ? 1.5 : s.related ? 0.5 : 0;
    evidence += s.designator != null ? 1 : 0;
    evidence -= s.doubtful ? 2.5 : 0;
    evidence -= s.capital || s.locative ? 0 : 0.5;
    if ((flags & Gazetteer.COMMON_WORD) != 0 && s.first == s.last) {
      evidence -= s.capital ? 1.0 : 2.5;
    }
    if ((flags & Gazetteer.GIVEN_NAME) != 0 && s.first == s.last && kind.isSettlement()) {
      evidence -= 0.7;
    }
    return evidence > 0;
  }
}
