package dev.dateline.resolve;

import dev.dateline.model.Claim;
import dev.dateline.model.Field;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.toponyms.Sighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a round-up from an article on one event. Splitting one event does more harm than joining
 * two, so a text is split only when two or more of its paragraphs each open with a town of their
 * own, far from the others, and each count people there.
 */
final class Segments {
  private static final double FAR_KM = 100;
  private static final int OPENING_WORDS = 14;

  private Segments() {}

  static List<Segment> of(Scene scene) {
    int sentences = scene.document.text().sentences().size();
    Segment whole = new Segment(0, sentences, -1);
    Map<Integer, Integer> places = openings(scene);
    Set<Integer> counted = new HashSet<>();
    for (Claim claim : scene.extraction.claims()) {
      if (claim.counts() && claim.field() == Field.TEXT && claim.sentence() < sentences) {
        counted.add(scene.paragraph(claim.sentence()));
      }
    }
    List<Segment> segments = new ArrayList<>();
    int begin = -1;
    int place = -1;
    for (int i = 0; i < sentences; i++) {
      int paragraph = scene.paragraph(i);
      boolean opens = i == 0 || scene.paragraph(i - 1) != paragraph;
      Integer opening = opens ? places.get(paragraph) : null;
      if (opening != null
          && counted.contains(paragraph)
          && isFar(scene.gazetteer, segments, place, opening)) {
        if (begin >= 0) {
          segments.add(new Segment(begin, i, place));
        }
        begin = i;
        place = opening;
      }
    }
    if (begin >= 0) {
      segments.add(new Segment(begin, sentences, place));
    }
    return segments.size() < 2 ? List.of(whole) : segments;
  }

  private static boolean isFar(Gazetteer gazetteer, List<Segment> before, int last, int place) {
    if (last >= 0 && gazetteer.distance(last, place) < FAR_KM) {
      return false;
    }
    return before.stream().allMatch(s -> gazetteer.distance(s.place(), place) >= FAR_KM);
  }

  /** The town that each paragraph opens with, by the number of the paragraph. */
  private static Map<Integer, Integer> openings(Scene scene) {
    Map<Integer, Integer> openings = new HashMap<>();
    Map<Integer, Integer> firstWords = new HashMap<>();
    var words = scene.toponyms.textWords();
    for (int i = 0; i < words.size(); i++) {
      firstWords.putIfAbsent(words.paragraph(i), i);
    }
    for (Sighting s : scene.toponyms.text()) {
      int paragraph = words.paragraph(s.first());
      boolean early = s.first() - firstWords.get(paragraph) <= OPENING_WORDS;
      boolean firm = s.isLocative() || s.isDateline() || s.first() == firstWords.get(paragraph);
      if (early && firm && scene.gazetteer.kind(s.place()).isSettlement()) {
        openings.putIfAbsent(paragraph, s.place());
      }
    }
    return openings;
  }
}
