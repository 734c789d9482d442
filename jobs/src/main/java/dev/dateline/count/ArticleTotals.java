package dev.dateline.count;

import dev.dateline.model.Claim;
import dev.dateline.model.RoleCount;
import dev.dateline.model.Totals;
import java.util.List;

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
    return new ArticleTotals(Totals.UNKNOWN, List.of(), true, claims);
  }
}
