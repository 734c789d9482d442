package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "three injured people", "the wounded hostage": what happened stands before the noun. */
final class Attributes {
  /** "murdered councillor Luis Rey": participles of those who are no more. */
  private static final Set<String> SLAIN = Set.of("slain", "murdered", "assassinated");

  private Attributes() {}

  static List<Finding> read(Scene scene) {
    Wording w = scene.wording();
    List<Finding> findings = new ArrayList<>();
    for (Group group : scene.groups()) {
      boolean counts =
          (group.kind() == Group.Kind.COUNTED || group.kind() == Group.Kind.SINGLE)
              && !w.has(group.head(), Tag.REMAINS)
              && !isFound(w, group.end());
      boolean slain = group.kind() == Group.Kind.NAMED && SLAIN.contains(w.word(group.begin()));
      if (slain && w.hasAny(group.head(), Wording.PEOPLE)) {
        findings.add(Finding.of(Measure.KILLED, group, group.begin(), null, "attribute"));
      }
      for (int t = group.begin(); counts && t < group.head(); t++) {
        boolean harmed =
            !w.is(t, "captured") && w.has(t, Tag.HARM) && w.sense(t).form() == Sense.Form.PP;
        boolean part = w.is(t - 1, "the") && w.is(t - 2, "of") && group.begin() < t - 2;
        if (part && w.has(group.end(), Tag.DIE)) {
          continue; // "two of the wounded men died": told of before
        }
        if (harmed && w.sense(t).measure() == Measure.INJURED
            || harmed && group.kind() == Group.Kind.COUNTED
            || w.has(t, Tag.STATE)) {
          findings.add(Finding.of(w.sense(t).measure(), group, t, null, "attribute"));
          break;
        }
      }
    }
    return findings;
  }

  /** "two of the missing men had been found": missing no longer. */
  private static boolean isFound(Wording w, int at) {
    int k = at;
    while (w.hasAny(k, Tag.AUX.bit | Tag.AUX_S.bit | Tag.AUX_P.bit)) {
      k++;
    }
    return k > at && (w.is(k, "found") || w.is(k, "rescued") || w.is(k, "located"));
  }
}
