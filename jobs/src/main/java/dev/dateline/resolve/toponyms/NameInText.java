package dev.dateline.resolve.toponyms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All sightings of one name in an article, and the one place that they are taken for. */
final class NameInText {
  final int name;
  final List<Sighting> sightings = new ArrayList<>();

  /** Place that a country or division beside the name holds it to, or -1. */
  int heldBy = -1;

  /** Place that the name is taken for, or -1. */
  int chosen = -1;

  boolean chosenByAlternate;

  /** What this name itself has said for countries. */
  final Map<Integer, Double> countries = new HashMap<>();

  /** What this name itself has said for first-order divisions. */
  final Map<Integer, Double> divisions = new HashMap<>();

  NameInText(int name) {
    this.name = name;
  }

  private int firm = -1;

  /** Whether something other than the name itself says elsewhere that it names a place. */
  boolean isEstablished(Sighting except) {
    if (firm < 0) {
      firm = (int) sightings.stream().filter(NameInText::isFirm).count();
    }
    return firm > (isFirm(except) ? 1 : 0);
  }

  private static boolean isFirm(Sighting s) {
    return !s.doubtful && (s.locative || s.dateline || s.within != null || s.qualifier);
  }

  String designator() {
    for (Sighting s : sightings) {
      if (s.designator != null) {
        return s.designator;
      }
    }
    return null;
  }
}
