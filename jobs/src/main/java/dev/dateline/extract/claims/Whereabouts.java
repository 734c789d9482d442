package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.List;
import java.util.Set;

/**
 * States by where somebody is: in a hospital by name, in the county jail, in a sheriff's custody.
 */
final class Whereabouts {
  /** Lexemes after "the custody of" in which the authority is named. */
  private static final int REACH = 8;

  /** What is said of the whereabouts of people who are missing. */
  private static final Set<String> UNKNOWN = Set.of("unknown", "known", "unclear", "knows");

  private Whereabouts() {}

  /** "was in a Dayton hospital", "is still in the county jail": a state by where one is. */
  static List<Finding> within(Scene scene, int t) {
    Wording w = scene.wording();
    int k = scene.leftOfAdverbs(t - 1);
    Measure measure =
        w.hasAny(k, Tag.AUX_S.bit | Tag.AUX_P.bit) ? Deliveries.goal(w, t, false) : null;
    boolean some = w.isCapital(t + 1) || w.hasAny(t + 1, Tag.DET.bit | Tag.POSS.bit);
    if (measure == null || !some || VerbFrame.isHave(w, k)) {
      return List.of();
    }
    return scene.subject(scene.chainStart(k)).stream()
        .filter(g -> g.kind() != Group.Kind.PLURAL && g.role() != Role.SECURITY)
        .map(group -> Finding.of(measure, group, t, null, "state"))
        .toList();
  }

  static boolean isOfPolice(Wording w, int from) {
    for (int k = from; k < from + REACH && !w.isMark(k); k++) {
      String word = w.word(k);
      boolean police = w.sense(k).role() == Role.SECURITY || word.startsWith("sheriff");
      if (police
          || word.equals("authorities")
          || word.equals("jail")
          || word.startsWith("immigr")) {
        return true;
      }
    }
    return false;
  }

  /** "the whereabouts of three fishermen", "no trace of 12 sailors". */
  static List<Finding> untraced(Scene scene, int t) {
    Wording w = scene.wording();
    boolean unknown = w.word(t).equals("no");
    for (int k = 0; k < w.size(); k++) {
      unknown |= UNKNOWN.contains(w.word(k));
    }
    return !unknown
        ? List.of()
        : scene.object(t + 1).stream()
            .filter(group -> group.head() >= 0 && w.hasAny(group.head(), Wording.PEOPLE))
            .filter(group -> group.isNumbered() && group.role() != Role.MILITANT)
            .map(group -> Finding.of(Measure.MISSING, group, t, null, "untraced"))
            .toList();
  }
}
