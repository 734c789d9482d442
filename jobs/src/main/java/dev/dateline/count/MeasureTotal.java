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

/** One measure's total in one article, from its counted claims in document order (codebook 2). */
record MeasureTotal(
    Count count, Map<Role, Count> byRole, boolean reconciled, Set<String> superseded) {

  private static final class Fact {
    private Count count;
    private Role role;
    private final boolean part;

    Fact(Claim claim) {
      this.count = claim.count();
      this.role = claim.role();
      this.part = claim.partOf() != null;
    }

    long point() {
      return count.point() != null ? count.point() : count.high() == null ? 0 : count.high();
    }
  }

  static MeasureTotal of(List<Claim> claims) {
    Set<String> superseded = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    Fact running = null;
    String runningId = null;
    for (Claim claim : claims) {
      if (claim.change() == Change.CUMULATIVE) {
        if (running != null) {
          superseded.add(runningId);
        }
        running = new Fact(claim);
        runningId = claim.claimId();
        continue;
      }
      Fact same = same(facts, claim);
      if (same == null) {
        facts.add(new Fact(claim));
      } else {
        merge(same, claim);
      }
    }
    return total(facts, running, superseded);
  }

  private static MeasureTotal total(List<Fact> facts, Fact running, Set<String> superseded) {
    if (facts.isEmpty() && running == null) {
      return new MeasureTotal(Count.UNKNOWN, Map.of(), true, superseded);
    }
    Map<Role, Count> byRole = new EnumMap<>(Role.class);
    for (Fact fact : facts) {
      if (fact.role != Role.UNKNOWN) {
        byRole.merge(fact.role, fact.count, MeasureTotal::add);
      }
    }
    if (running != null) {
      return new MeasureTotal(running.count, byRole, true, superseded);
    }
    Fact largest = facts.get(0);
    for (Fact fact : facts) {
      if (fact.point() > largest.point() && !fact.part) {
        largest = fact;
      }
    }
    long rest = 0;
    Count sum = null;
    for (Fact fact : facts) {
      if (fact != largest) {
        rest += fact.point();
      }
      if (!fact.part) {
        sum = sum == null ? fact.count : add(sum, fact.count);
      }
    }
    boolean stated = rest <= largest.point() && largest.role == Role.UNKNOWN;
    return new MeasureTotal(stated ? largest.count : sum, byRole, true, superseded);
  }

  private static Fact same(List<Fact> facts, Claim claim) {
    if (claim.change() == Change.MORE) {
      return null;
    }
    boolean vague =
        claim.best() == null && claim.high() == null && claim.low() != null && claim.low() <= 2;
    for (Fact fact : facts) {
      boolean roles =
          fact.role == claim.role() || fact.role == Role.UNKNOWN || claim.role() == Role.UNKNOWN;
      boolean equal = fact.count.equals(claim.count()) || fact.point() == new Fact(claim).point();
      boolean loose =
          fact.count.best() == null
              && fact.count.high() == null
              && fact.point() <= 2
              && new Fact(claim).point() >= 2;
      if (roles && (equal || vague && fact.point() >= 2 || loose)) {
        return fact;
      }
    }
    return null;
  }

  private static void merge(Fact fact, Claim claim) {
    if (fact.role == Role.UNKNOWN) {
      fact.role = claim.role();
    }
    if (fact.count.best() == null && claim.best() != null) {
      fact.count = claim.count();
    }
  }

  private static Count add(Count a, Count b) {
    Long low =
        add(
            a.low() == null ? Long.valueOf(0) : a.low(),
            b.low() == null ? Long.valueOf(0) : b.low());
    return new Count(low, add(a.best(), b.best()), add(a.high(), b.high()));
  }

  private static Long add(Long a, Long b) {
    return a == null || b == null ? null : Long.valueOf(a + b);
  }
}
