package dev.dateline.resolve;

import dev.dateline.model.Field;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;
import dev.dateline.resolve.toponyms.Sighting;
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
  private static final double DATELINE_WEIGHT = 0.8;

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
    double weight = field == Field.TITLE ? 2.0 : Math.max(0.25, 2.0 / (1 + 0.35 * distance));
    weight *= s.isLocative() ? 1.6 : 1;
    weight *= s.isModifier() ? 0.7 : 1;
    weight *= s.confidence() * s.confidence();
    weight *= scene.evidence(field, s.sentence()) > 0 ? 1.7 : 1;
    weight *= s.isDateline() ? DATELINE_WEIGHT : 1;
    scores.merge(s.place(), weight, Double::sum);
    String where = field == Field.TITLE ? "title" : distance == 0 ? "first sentence" : "text";
    reasons.putIfAbsent(s.place(), s.isDateline() ? "dateline" : "named in the " + where);
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
