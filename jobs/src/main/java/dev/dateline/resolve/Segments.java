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
    List<Opening> found = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      int paragraph = scene.paragraph(i);
      boolean opens = i == 0 || scene.paragraph(i - 1) != paragraph;
      Integer place = opens ? places.get(paragraph) : null;
      if (place != null && isFar(scene.gazetteer, found, place)) {
        found.add(new Opening(i, place, counted.contains(paragraph)));
      }
    }
    if (found.stream().filter(Opening::counts).count() < 2) {
      return List.of(whole);
    }
    return segments(found, sentences);
  }

  /** A paragraph that opens with a town; whether it counts people. */
  private record Opening(int sentence, int place, boolean counts) {}

  /** One segment for each opening that counts people; the others only end the one before. */
  private static List<Segment> segments(List<Opening> found, int sentences) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Opening opening = found.get(i);
      int end = i + 1 < found.size() ? found.get(i + 1).sentence() : sentences;
      if (opening.counts()) {
        segments.add(new Segment(opening.sentence(), end, opening.place()));
      }
    }
    return segments;
  }

  private static boolean isFar(Gazetteer gazetteer, List<Opening> before, int place) {
    return before.stream().allMatch(o -> gazetteer.distance(o.place(), place) >= FAR_KM);
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
      boolean firm =
          s.isLocative()
              || s.isRelated()
              || s.isDateline()
              || s.first() == firstWords.get(paragraph);
      if (early && firm && scene.gazetteer.kind(s.place()).isSettlement()) {
        openings.putIfAbsent(paragraph, s.place());
      }
    }
    return openings;
  }
}
