package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.Set;

/** Tells who was shot at a place from whoever shot at something. */
final class Aims {
  /** Lexemes of a place's name at most. */
  private static final int VENUE = 6;

  private static final Set<String> VENUES =
      Set.of(
          "hospital",
          "center",
          "centre",
          "bar",
          "barbershop",
          "bus",
          "casino",
          "club",
          "concert",
          "cookout",
          "festival",
          "funeral",
          "gym",
          "home",
          "laundromat",
          "lounge",
          "pub",
          "stadium",
          "station",
          "vigil",
          "nightclub",
          "party",
          "park",
          "mall",
          "school",
          "complex",
          "motel",
          "hotel",
          "restaurant",
          "market",
          "range",
          "church",
          "university",
          "college");

  private Aims() {}

  /** "Rao shot twice at the trailer": who stands before the verb did it. */
  static boolean isAimed(Scene scene, int t) {
    Wording w = scene.wording();
    Group by = scene.endingAt(t);
    int at = w.is(t + 1, "times") || w.is(t + 2, "times") ? t + 3 : t + 2;
    boolean often = w.has(t + 1, Tag.ADV) || w.is(t + 1, "twice") || w.is(t + 2, "times");
    boolean named =
        by != null && by.kind() == Group.Kind.NAMED && !w.hasAny(by.head(), Wording.PEOPLE);
    return named && w.sentence().number() > 0 && often && w.is(at, "at");
  }

  /** "was shot at a bar", "at dawn": where and when; "was shot at twice", "shot at by": missed. */
  static boolean isPlacedShot(Scene scene, int t) {
    Wording w = scene.wording();
    int k = scene.leftOfResult(t - 1);
    boolean passive = VerbFrame.isBe(w, k) || w.is(k, "been") || w.is(k, "being");
    boolean headline = w.sentence().number() == 0 && scene.endingAt(t) != null;
    if (headline && isPlace(w, t + 2) && !passive) {
      return scene.endingAt(t).role() != Role.MILITANT && scene.endingAt(t).role() != Role.SECURITY;
    }
    boolean place = w.hasAny(t + 2, Tag.DET.bit | Tag.TIME.bit | Tag.DAY.bit) || w.isUnknown(t + 2);
    return passive && place && !w.has(t + 2, Tag.ADV);
  }

  /** "at Salem General Hospital", "at birthday party": where crowds are, and nobody aims. */
  private static boolean isPlace(Wording w, int from) {
    for (int k = from; k < from + VENUE && !w.isMark(k) && !w.has(k, Tag.PREP); k++) {
      if (VENUES.contains(w.word(k))) {
        return true;
      }
    }
    return false;
  }
}
