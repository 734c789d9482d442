package dev.dateline.report;

import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.RoleCount;
import dev.dateline.model.Totals;
import java.util.Comparator;
import java.util.List;

/** The totals of an event or a mention as a branch of an explanation. */
final class TotalsTree {
  private TotalsTree() {}

  /** Hangs them under a line. */
  static void hang(Tree tree, Totals totals, List<RoleCount> roles, Boolean reconciled) {
    Tree branch = new Tree("");
    for (Measure measure : Measure.values()) {
      Count count = totals.of(measure);
      if (count.isKnown()) {
        Tree line =
            branch.add(Words.word(measure) + " " + bounds(count) + ": " + Words.spoken(count));
        if (roles != null) {
          roles.stream()
              .filter(role -> role.measure() == measure)
              .sorted(Comparator.comparing(RoleCount::role))
              .forEach(
                  role ->
                      line.add(
                          Words.word(role.role())
                              + " "
                              + bounds(new Count(role.low(), role.best(), role.high()))));
        }
      }
    }
    Tree shown =
        tree.add(
            branch.children().isEmpty()
                ? "totals: no figure was reported"
                : "totals, low/best/high"
                    + (Boolean.FALSE.equals(reconciled) ? ", not reconciled" : ""));
    branch.children().forEach(child -> copy(child, shown));
  }

  private static void copy(Tree from, Tree to) {
    Tree added = to.add(from.line());
    from.children().forEach(child -> copy(child, added));
  }

  /** A count as low/best/high, a dash for what is unknown. */
  static String bounds(Count count) {
    return bound(count.low()) + "/" + bound(count.best()) + "/" + bound(count.high());
  }

  private static String bound(Long bound) {
    return bound == null ? Words.UNKNOWN : Words.number(bound);
  }
}
