package dev.dateline.count;

import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import dev.dateline.model.RoleCount;
import dev.dateline.model.Totals;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The totals of an article or of one mention in it (codebook 2).
 *
 * @param byRole sorted by measure and role
 * @param reconciled false when parts exceed a total or rivals disagree
 * @param claims the claims given, flagged as superseded or part of another
 */
public record ArticleTotals(
    Totals totals, List<RoleCount> byRole, boolean reconciled, List<Claim> claims) {

  public static ArticleTotals of(List<Claim> claims) {
    Map<Measure, MeasureTotal> byMeasure = new EnumMap<>(Measure.class);
    Set<String> superseded = new HashSet<>();
    List<RoleCount> byRole = new ArrayList<>();
    boolean reconciled = true;
    for (Measure measure : Measure.values()) {
      List<Claim> counted =
          current(claims.stream().filter(c -> c.measure() == measure && c.counts()).toList());
      long dead = 0;
      if (measure == Measure.INJURED) {
        Count killed = byMeasure.get(Measure.KILLED).count();
        counted = living(counted, killed);
        dead = killed.high() == null ? 0 : killed.high();
      }
      MeasureTotal total = MeasureTotal.of(counted, dead);
      byMeasure.put(measure, total);
      superseded.addAll(total.superseded());
      reconciled &= total.reconciled();
      for (Role role : Role.values()) {
        Count count = total.byRole().get(role);
        if (count != null) {
          byRole.add(new RoleCount(measure, role, count.low(), count.best(), count.high()));
        }
      }
    }
    List<Claim> flagged =
        claims.stream()
            .map(c -> superseded.contains(c.claimId()) ? c.withSuperseded(true) : c)
            .toList();
    return new ArticleTotals(
        Totals.from(m -> byMeasure.get(m).count()), byRole, reconciled, flagged);
  }

  /**
   * Without those who died: "both were shot" after "two men were killed". References to as many
   * people as have died mean the dead, unless so many were brought in as hurt.
   */
  private static List<Claim> living(List<Claim> injured, Count killed) {
    boolean several = killed.high() != null && killed.high() > 1;
    if (!several || injured.stream().anyMatch(c -> c.count().equals(killed) && !isKnown(c))) {
      return injured;
    }
    return injured.stream().filter(c -> !c.count().equals(killed)).toList();
  }

  private static boolean isKnown(Claim claim) {
    return Referent.of(claim).kind() == Referent.Kind.KNOWN;
  }

  /** Without figures that the text itself calls old, where it has a newer one (codebook 2.2). */
  private static List<Claim> current(List<Claim> counted) {
    List<Claim> current =
        counted.stream().filter(c -> !Boolean.TRUE.equals(c.superseded())).toList();
    return current.isEmpty() ? counted : current;
  }
}
