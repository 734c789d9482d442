package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.ArrayList;
import java.util.List;

/** "three injured people", "the wounded hostage": what happened stands before the noun. */
final class Attributes {
  private Attributes() {}

  static List<Finding> read(Scene scene) {
    Wording w = scene.wording();
    List<Finding> findings = new ArrayList<>();
    for (Group group : scene.groups()) {
      boolean counts =
          (group.kind() == Group.Kind.COUNTED || group.kind() == Group.Kind.SINGLE)
              && !w.has(group.head(), Tag.REMAINS)
              && !isFound(w, group.end());
      for (int t = group.begin(); counts && t < group.head(); t++) {
        boolean harmed = w.has(t, Tag.HARM) && w.sense(t).form() == Sense.Form.PP;
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
