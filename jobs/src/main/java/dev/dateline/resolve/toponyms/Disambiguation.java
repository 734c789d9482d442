package dev.dateline.resolve.toponyms;

import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;
import dev.dateline.text.Document;
import dev.dateline.text.RuleFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which place each name of an article means, and which names mean none. What an article
 * calls by one name is one place. What speaks for a place: a country or division beside the name,
 * those that the article names elsewhere, its other places, the outlet's country, words that only
 * one country's papers use, population.
 */
final class Disambiguation {
  static final int MOST_CANDIDATES = 100;
  private static final int MOST_NAMES = 80;
  private static final double TOWN_SHARE = 0.08;
  private static final int MOST_SPOTS = 40;
  private static final int SPOTS_OF_NAME = 40;

  final Gazetteer gazetteer;
  final Surroundings surroundings;
  final Ranking ranking;
  final Acceptance acceptance;
  final List<NameInText> names = new ArrayList<>();

  /** Place of a name within a place of another, by the pair of names. */
  private final Map<Long, Integer> held = new HashMap<>();

  Disambiguation(Gazetteer gazetteer, Document document, Words words, RuleFiles files) {
    this.gazetteer = gazetteer;
    this.surroundings = new Surroundings(gazetteer);
    this.ranking = new Ranking(gazetteer, surroundings);
    this.acceptance = new Acceptance(gazetteer, surroundings, document.letterCase());
    new Publisher(gazetteer, files).point(document.article(), words, surroundings);
  }

  void decide(List<Sighting> sightings) {
    choose(sightings);
    for (NameInText name : names) {
      for (Sighting s : name.sightings) {
        if (name.chosen >= 0 && acceptance.accepts(name, s)) {
          s.place = name.chosen;
        }
      }
    }
  }

  /** Chooses a place for every name. */
  void choose(List<Sighting> sightings) {
    markQualifiers(sightings);
    Map<Integer, NameInText> byName = new LinkedHashMap<>();
    for (Sighting s : sightings) {
      byName.computeIfAbsent(s.name, NameInText::new).sightings.add(s);
    }
    byName.values().stream().limit(MOST_NAMES).forEach(names::add);
    names.forEach(this::countFirmContext);
    sharedDivisions();
    names.stream().limit(MOST_SPOTS).forEach(this::spots);
    names.forEach(this::choose);
    names.forEach(this::countChoice);
    names.forEach(this::choose);
    names.forEach(this::preferTown);
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
    return held.computeIfAbsent(((long) name << 32) | holder, pair -> searchWithin(name, holder));
  }

  private int searchWithin(int name, int holder) {
    int most = Math.min(400, gazetteer.placesOf(name));
    boolean wide = gazetteer.kind(gazetteer.placeOf(name, 0)) == PlaceKind.COUNTRY;
    for (int h = 0; h < Math.min(4, gazetteer.placesOf(holder)); h++) {
      int place = gazetteer.placeOf(holder, h);
      for (int i = 0; i < most; i++) {
        int candidate = gazetteer.placeOf(name, i);
        if (candidate != place && !wide && lies(candidate, place, gazetteer.isAlternate(name, i))) {
          return candidate;
        }
      }
    }
    return -1;
  }

  private boolean lies(int place, int holder, boolean alternate) {
    boolean country = gazetteer.country(place) == gazetteer.country(holder);
    return switch (gazetteer.kind(holder)) {
      case COUNTRY -> country && gazetteer.kind(place) != PlaceKind.COUNTRY;
      case ADMIN1 ->
          gazetteer.admin1(place) == gazetteer.admin1(holder)
              && gazetteer.kind(place) != PlaceKind.ADMIN1;
      case COUNTY, CAPITAL, SEAT, TOWN, SECTION ->
          country
              && !alternate
              && gazetteer.population(place) < 100_000
              && gazetteer.distance(place, holder) < 60;
    };
  }

  private void countFirmContext(NameInText name) {
    boolean firm = false;
    boolean abbreviation = (gazetteer.flags(name.name) & Gazetteer.ABBREVIATION) != 0;
    for (Sighting s : name.sightings) {
      if (s.within != null) {
        name.heldBy = placeWithin(name.name, s.within.name);
      }
      boolean sure = (!s.doubtful && !s.person) || s.qualifier || s.locative;
      firm |= sure && (!abbreviation || s.qualifier || Acceptance.isWritten(s));
    }
    if (name.heldBy >= 0) {
      surroundings.pointToDivision(gazetteer.admin1(name.heldBy), 1, name);
      surroundings.pointToCountry(gazetteer.country(name.heldBy), 1, name);
    }
    if (!firm) {
      return;
    }
    double weight = 1 + 0.5 * Math.log(name.sightings.size());
    for (int i = 0; i < Math.min(20, gazetteer.placesOf(name.name)); i++) {
      int place = gazetteer.placeOf(name.name, i);
      if (gazetteer.kind(place) == PlaceKind.COUNTRY) {
        surroundings.pointToCountry(gazetteer.country(place), weight, name);
      } else if (gazetteer.kind(place) == PlaceKind.ADMIN1
          && !gazetteer.isAlternate(name.name, i)) {
        surroundings.pointToDivision(gazetteer.admin1(place), weight, name);
        surroundings.pointToCountry(gazetteer.country(place), weight * 0.5, name);
      }
    }
  }

  /** A division in which many of the article's names have a place is likely the article's. */
  private void sharedDivisions() {
    for (NameInText name : names) {
      if (name.sightings.stream().allMatch(s -> s.doubtful || s.person || s.partOfName)) {
        continue;
      }
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
      own.forEach(
          (division, weight) -> surroundings.pointToDivision(division, weight * share * 0.6, name));
    }
  }

  /** Names that all have a place about one spot likely mean that spot. */
  private void spots(NameInText name) {
    int most = Math.min(SPOTS_OF_NAME, gazetteer.placesOf(name.name));
    for (int i = 0; i < most; i++) {
      surroundings.pointToSpot(gazetteer.placeOf(name.name, i), name.name, 1 / Math.sqrt(most));
    }
  }

  private void countChoice(NameInText name) {
    if (name.chosen < 0 || gazetteer.kind(name.chosen) == PlaceKind.COUNTRY) {
      return;
    }
    // What is likely a person or a word must not draw the others to itself.
    if (name.sightings.stream().noneMatch(s -> acceptance.accepts(name, s))) {
      return;
    }
    surroundings.choose(name.name, name.chosen);
    surroundings.pointToCountry(gazetteer.country(name.chosen), 0.4, name);
    surroundings.pointToDivision(gazetteer.admin1(name.chosen), 0.4, name);
  }

  /**
   * The town that a division is named after stands for it, unless the text says "province" or the
   * like: news from Salta is from the town.
   */
  private void preferTown(NameInText name) {
    int division = name.chosen;
    if (division < 0
        || gazetteer.kind(division) != PlaceKind.ADMIN1
        || name.designator() != null
        || name.sightings.stream().anyMatch(s -> s.qualifier)) {
      return;
    }
    for (int i = 0; i < Math.min(8, gazetteer.placesOf(name.name)); i++) {
      int place = gazetteer.placeOf(name.name, i);
      boolean town =
          gazetteer.kind(place).isSettlement()
              && gazetteer.admin1(place) == gazetteer.admin1(division)
              && gazetteer.population(place) >= TOWN_SHARE * gazetteer.population(division);
      if (town && !gazetteer.isAlternate(name.name, i)) {
        name.chosen = place;
        name.chosenByAlternate = false;
        return;
      }
    }
  }

  private void choose(NameInText name) {
    int most = Math.min(MOST_CANDIDATES, gazetteer.placesOf(name.name));
    if (most == 1) {
      name.chosen = gazetteer.placeOf(name.name, 0);
      name.chosenByAlternate = gazetteer.isAlternate(name.name, 0);
      return;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < most; i++) {
      int place = gazetteer.placeOf(name.name, i);
      boolean alternate = gazetteer.isAlternate(name.name, i);
      double score =
          place == name.heldBy ? Double.POSITIVE_INFINITY : ranking.score(name, place, alternate);
      if (score > best) {
        best = score;
        name.chosen = place;
        name.chosenByAlternate = alternate;
      }
    }
  }
}
