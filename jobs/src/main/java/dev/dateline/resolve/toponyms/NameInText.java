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

  /** Whether something other than the name itself says somewhere that it names a place. */
  boolean isEstablished(Sighting except) {
    for (Sighting s : sightings) {
      boolean firm = s.locative || s.dateline || s.within != null || s.qualifier;
      if (s != except && firm && !s.doubtful) {
        return true;
      }
    }
    return false;
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
