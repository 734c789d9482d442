package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.List;

/**
 * States by where somebody is: in a hospital by name, in the county jail, in a sheriff's custody.
 */
final class Whereabouts {
  /** Lexemes after "the custody of" in which the authority is named. */
  private static final int REACH = 8;

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
}
