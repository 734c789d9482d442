package dev.dateline.resolve;

import dev.dateline.model.Field;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;
import dev.dateline.resolve.toponyms.Sighting;
import dev.dateline.resolve.toponyms.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Chooses the place where an article's event took place among those it names: places that something
 * is said to be in, early in the text, beside the claims, and rather a town than its country.
 *
 * @param place number in the gazetteer, or -1
 * @param reason how it was found, or why not
 */
record PlaceChoice(int place, String reason) {
  private static final double SETTLEMENT_SHARE = 0.3;
  private static final double DATELINE_WEIGHT = 1.5;
  private static final double REPEAT_SHARE = 0.4;
  private static final double ABROAD_WEIGHT = 0.3;
  private static final double DEMONYM_WEIGHT = 0.35;
  private static final double LOOSE_WEIGHT = 0.6;
  private static final double HERE_WEIGHT = 1.5;
  private static final double SPOKEN_WEIGHT = 0.3;
  private static final double CONTEXT_WEIGHT = 0.4;

  /** From here on another town is no suburb of the dateline's. */
  private static final double ELSEWHERE_KM = 50;

  /** Chooses among the sightings in the sentences from {@code begin} up to {@code end}. */
  static PlaceChoice of(Scene scene, int begin, int end, boolean withTitle) {
    Map<Integer, Double> scores = new LinkedHashMap<>();
    Map<Integer, String> reasons = new LinkedHashMap<>();
    if (withTitle) {
      for (Sighting s : scene.toponyms.title()) {
        add(scene, scores, reasons, s, Field.TITLE, 0);
      }
    }
    for (Sighting s : scene.toponyms.text()) {
      if (s.sentence() >= begin && s.sentence() < end) {
        add(scene, scores, reasons, s, Field.TEXT, s.sentence() - begin);
      }
    }
    addHere(scene, scores, begin, end);
    if (scores.isEmpty()) {
      return new PlaceChoice(-1, "no place named");
    }
    return best(scene.gazetteer, scores, reasons);
  }

  private static void add(
      Scene scene,
      Map<Integer, Double> scores,
      Map<Integer, String> reasons,
      Sighting s,
      Field field,
      int distance) {
    if (s.isQualifier()) {
      return;
    }
    boolean dated = !scene.toponyms.datelines().isEmpty();
    double near = s.isDateline() && distance < 4 ? 0 : distance;
    double weight = field == Field.TITLE ? 2.0 : Math.max(0.25, 2.0 / (1 + 0.35 * near));
    weight *= s.isLocative() ? 1.6 : !s.isDateline() && dated ? LOOSE_WEIGHT : 1;
    weight *= s.isDemonym() ? DEMONYM_WEIGHT : 1;
    weight *= s.isSpoken() ? SPOKEN_WEIGHT : 1;
    weight *= s.isContext() && !s.isDateline() ? CONTEXT_WEIGHT : 1;
    weight *= s.isModifier() ? 0.7 : 1;
    weight *= s.confidence() * s.confidence();
    boolean told = scene.evidence(field, s.sentence()) > 0;
    weight *= told || scene.tellsLimit(field, s.sentence()) ? 1.7 : 1;
    if (s.isDateline()) {
      weight *= abroad(scene, s) || isFiledFrom(scene, s) ? ABROAD_WEIGHT : DATELINE_WEIGHT;
    }
    scores.merge(s.place(), weight, (a, b) -> Math.max(a, b) + REPEAT_SHARE * Math.min(a, b));
    String where = field == Field.TITLE ? "title" : distance == 0 ? "first sentence" : "text";
    reasons.putIfAbsent(s.place(), s.isDateline() ? "dateline" : "named in the " + where);
  }

  /** Whether the report opens with something in another country than the one it was filed from. */
  private static boolean abroad(Scene scene, Sighting dateline) {
    int country = scene.gazetteer.country(dateline.place());
    boolean elsewhere = false;
    for (Sighting s : scene.toponyms.text()) {
      if (s.isDateline() || s.sentence() > dateline.sentence() + 1) {
        continue;
      }
      if (scene.gazetteer.country(s.place()) == country) {
        return false;
      }
      elsewhere |= s.isLocative();
    }
    return elsewhere;
  }

  /**
   * Whether a report names its dateline's town no more and opens with what happened in another one:
   * agencies file from the capital what happens in the country.
   */
  private static boolean isFiledFrom(Scene scene, Sighting dateline) {
    boolean elsewhere = false;
    for (Sighting s : scene.toponyms.text()) {
      if (s.isDateline() || s.isSpoken() || s.isContext()) {
        continue;
      }
      if (s.place() == dateline.place()) {
        return false;
      }
      boolean told =
          scene.evidence(Field.TEXT, s.sentence()) > 0
              || scene.tellsLimit(Field.TEXT, s.sentence())
              || scene.tellsEvent(s.sentence());
      elsewhere |=
          told
              && s.isLocative()
              && s.sentence() <= dateline.sentence() + 1
              && scene.gazetteer.kind(s.place()).isSettlement()
              && scene.gazetteer.distance(s.place(), dateline.place()) >= ELSEWHERE_KM;
    }
    return elsewhere;
  }

  /** "Police fired here on Friday": the dateline's place. */
  private static void addHere(Scene scene, Map<Integer, Double> scores, int begin, int end) {
    int place = -1;
    for (Sighting s : scene.toponyms.text()) {
      if (s.isDateline() && !s.isQualifier() && s.sentence() >= begin && s.sentence() < end) {
        place = s.place();
        break;
      }
    }
    Words words = scene.toponyms.textWords();
    for (int i = 0; place >= 0 && i < words.size(); i++) {
      int sentence = words.sentence(i);
      if (sentence >= begin && sentence < end && words.folded(i).equals("here")) {
        boolean told = scene.evidence(Field.TEXT, sentence) > 0;
        double weight = HERE_WEIGHT / (1 + 0.35 * (sentence - begin));
        scores.merge(place, told ? weight * 1.7 : weight, Double::sum);
      }
    }
  }

  private static PlaceChoice best(
      Gazetteer gazetteer, Map<Integer, Double> scores, Map<Integer, String> reasons) {
    int settlement = -1;
    int wide = -1;
    for (Map.Entry<Integer, Double> entry : scores.entrySet()) {
      int place = entry.getKey();
      PlaceKind kind = gazetteer.kind(place);
      boolean narrow = kind.isSettlement() || kind == PlaceKind.COUNTY;
      int rival = narrow ? settlement : wide;
      if (rival < 0 || entry.getValue() > scores.get(rival)) {
        settlement = narrow ? place : settlement;
        wide = narrow ? wide : place;
      }
    }
    boolean narrow =
        settlement >= 0
            && (wide < 0 || scores.get(settlement) >= SETTLEMENT_SHARE * scores.get(wide));
    int chosen = narrow ? settlement : wide;
    return new PlaceChoice(chosen, reasons.get(chosen));
  }
}
