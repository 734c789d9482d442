package dev.dateline.count;

import dev.dateline.model.Change;
import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One measure's total in one article, from its counted claims in document order (codebook 2).
 *
 * @param byRole counts of the roles that were named; a stated total without a role is in none
 * @param superseded ids of claims that a later toll replaces
 */
record MeasureTotal(
    Count count, Map<Role, Count> byRole, boolean reconciled, Set<String> superseded) {
  /** From here on a figure is a toll that smaller figures of the article are parts of. */
  private static final long LARGE = 10;

  static MeasureTotal of(List<Claim> claims) {
    Set<String> superseded = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    Claim running = null;
    for (Claim claim : claims) {
      if (claim.change() == Change.CUMULATIVE) {
        if (running != null && !running.count().equals(claim.count())) {
          superseded.add(running.claimId());
        }
        running = claim;
        continue;
      }
      Fact same = claim.change() == Change.MORE ? null : same(facts, claim);
      if (same == null) {
        facts.add(new Fact(claim));
      } else {
        same.add(claim);
      }
    }
    Map<Role, Count> byRole = byRole(facts);
    if (running != null) {
      return new MeasureTotal(running.count(), byRole, true, superseded);
    }
    if (facts.isEmpty()) {
      return new MeasureTotal(Count.UNKNOWN, Map.of(), true, superseded);
    }
    return total(facts, byRole, superseded);
  }

  /** The fact that says the same; exact agreement before mere compatibility. */
  private static Fact same(List<Fact> facts, Claim claim) {
    for (Fact fact : facts) {
      if (fact.agrees(claim)) {
        return fact;
      }
    }
    for (Fact fact : facts) {
      if (fact.allows(claim)) {
        return fact;
      }
    }
    return null;
  }

  private static Map<Role, Count> byRole(List<Fact> facts) {
    Map<Role, Count> byRole = new EnumMap<>(Role.class);
    for (Fact fact : facts) {
      fact.byRole().forEach((role, count) -> byRole.merge(role, count, Fact::add));
    }
    return byRole;
  }

  private static MeasureTotal total(
      List<Fact> facts, Map<Role, Count> byRole, Set<String> superseded) {
    Fact largest = facts.get(0);
    for (Fact fact : facts) {
      if (fact.point() > largest.point() && !fact.isPart()) {
        largest = fact;
      }
    }
    Count extra = Count.exactly(0);
    long parts = 0;
    boolean sameRole = true;
    Count sum = null;
    for (Fact fact : facts) {
      if (fact != largest && fact.isMore()) {
        extra = Fact.add(extra, fact.count());
      } else if (fact != largest) {
        parts += fact.point();
        sameRole &= fact.role() == largest.role() || fact.role() == Role.UNKNOWN;
      }
      if (!fact.isPart()) {
        sum = sum == null ? fact.count() : Fact.add(sum, fact.count());
      }
    }
    boolean general = largest.role() == Role.UNKNOWN || sameRole;
    boolean stated =
        general
            && parts <= largest.point()
            && (largest.point() >= LARGE
                || largest.role() == Role.UNKNOWN && largest.isStated(parts, facts));
    boolean absorbed = stated && extra.low() + parts <= largest.point() && parts > 0;
    Count count = !stated ? sum : absorbed ? largest.count() : Fact.add(largest.count(), extra);
    return new MeasureTotal(count == null ? largest.count() : count, byRole, true, superseded);
  }
}
