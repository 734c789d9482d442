package dev.dateline.count;

import dev.dateline.model.Change;
import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of one measure in an article: claims of the same people brought together. */
final class Facts {
  private final List<Fact> facts = new ArrayList<>();

  /** Takes in the next claim in document order. */
  void add(Claim claim) {
    boolean more = claim.change() == Change.MORE;
    Fact same = more ? headline(claim) : same(claim);
    if (same != null) {
      same.add(claim);
      return;
    }
    Fact whole = more || claim.partOf() != null ? null : whole(claim);
    if (whole != null) {
      whole.addMember(claim);
      return;
    }
    facts.add(new Fact(claim, last()));
  }

  /**
   * The headline's number that a lede gives once more: "3 hurt", "killed two and hurt 3 others".
   */
  private Fact headline(Claim claim) {
    for (Fact fact : facts) {
      if (fact.isHeadlineOf(claim)) {
        return fact;
      }
    }
    return null;
  }

  /** The last fact that is no part of another; null before there is one. */
  private Fact last() {
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (!facts.get(i).isPart()) {
        return facts.get(i);
      }
    }
    return null;
  }

  /**
   * All but what a headline counts its own way, as long as the text counts as many: "Woman held"
   * above "both were held".
   */
  List<Fact> told() {
    if (facts.isEmpty()) {
      return List.of();
    }
    long most =
        facts.stream()
            .filter(fact -> !fact.isHeadlineOnly())
            .mapToLong(Fact::point)
            .max()
            .orElse(-1);
    Set<Fact> followed = facts.stream().map(Fact::follows).collect(Collectors.toSet());
    return facts.stream()
        .filter(f -> !f.isHeadlineOnly() || f.point() > most || followed.contains(f))
        .toList();
  }

  /** The fact that says the same; exact agreement before mere compatibility. */
  private Fact same(Claim claim) {
    for (Fact fact : facts) {
      if (fact.agrees(claim)) {
        return fact;
      }
    }
    Fact nearest = null;
    for (Fact fact : facts) {
      boolean nearer = nearest == null || distance(fact, claim) < distance(nearest, claim);
      if (nearer && fact.allows(claim)) {
        nearest = fact;
      }
    }
    return nearest == null ? named(claim) : nearest;
  }

  /** "scores", "nearly 80", "77": what says most of the same comes first. */
  private static long distance(Fact fact, Claim claim) {
    return Math.abs(fact.point() - Counts.point(claim.count()));
  }

  /** The one person told of so far, where the claim may be the name to the office or rank. */
  private Fact named(Claim claim) {
    Fact one = null;
    for (Fact fact : facts) {
      if (fact.point() == 1) {
        if (one != null) {
          return null;
        }
        one = fact;
      }
    }
    return one != null && one.mayBeNamed(claim) ? one : null;
  }

  private Fact whole(Claim claim) {
    for (Fact fact : facts) {
      if (fact.has(claim)) {
        return fact;
      }
    }
    return null;
  }

  Map<Role, Count> byRole() {
    Map<Role, Count> byRole = new EnumMap<>(Role.class);
    for (Fact fact : told()) {
      fact.byRole().forEach((role, count) -> byRole.merge(role, count, Counts::add));
    }
    return byRole;
  }
}
