package dev.dateline.extract.claims;

import java.util.ArrayList;
import java.util.List;

/** "two were killed in one town and six in another": a verb left out. */
final class Gaps {
  private static final int REACH = 14;

  private Gaps() {}

  static List<Finding> read(Scene scene, List<Finding> found) {
    Wording w = scene.wording();
    List<Finding> gaps = new ArrayList<>();
    for (Finding finding : found) {
      boolean verb =
          w.hasAny(finding.trigger(), Tag.HARM.bit | Tag.DIE.bit) && finding.group().isNumbered();
      if (!verb) {
        continue;
      }
      int from = Math.max(finding.trigger() + 2, finding.group().end());
      int stop = Math.min(w.size(), from + REACH);
      for (int k = from; k < stop; k++) {
        Group group = scene.startingAt(k);
        boolean joined = w.is(k - 1, "and") || w.isComma(k - 1);
        boolean alone = group != null && group.head() < 0 && group.kind() == Group.Kind.COUNTED;
        if (alone && joined && isPlaced(w, group.end()) && !isIncident(w, finding, k)) {
          gaps.add(
              Finding.of(finding.measure(), group, finding.trigger(), finding.by(), "gap")
                  .starting(group.begin()));
          stop =
              Math.min(w.size(), group.end() + REACH); // the next of a row is as near to this one
        }
        if (w.hasAny(k, Tag.SUB.bit | Tag.SAY.bit | Tag.REL.bit)) {
          break;
        }
      }
    }
    return gaps;
  }

  /** "one at a village where six died and another at a camp": incidents, and no people. */
  private static boolean isIncident(Wording w, Finding finding, int gap) {
    int begin = finding.group().begin();
    boolean where = w.is(begin - 1, "where") || w.is(begin - 1, "which");
    return where && w.is(gap, "another");
  }

  private static boolean isPlaced(Wording w, int at) {
    return w.is(at, "in") || w.is(at, "at") || w.is(at, "near") || w.is(at, "from");
  }
}
