package dev.dateline.count;

import dev.dateline.model.Change;
import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import dev.dateline.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One measure's total in one article, from its counted claims in document order (codebook 2).
 *
 * @param byRole counts of the roles that were named; a stated total without a role is in none
 * @param reconciled false when parts exceed a total, rivals disagree, or there are more figures
 *     than are weighed
 * @param superseded ids of claims that a later toll replaces
 */
record MeasureTotal(
    Count count, Map<Role, Count> byRole, boolean reconciled, Set<String> superseded) {
  /** From here on a figure is a toll that smaller figures of the article are parts of. */
  private static final long LARGE = 10;

  /** A figure "nearly" reached is at most so many times what was counted. */
  private static final double NEAR = 1.25;

  /** Frame of figures that another source gives for the same. */
  private static final String RIVAL = ".figure";

  /**
   * So many figures of one measure are weighed, each against all before it. No report has as many;
   * a text made to keep us busy has any number.
   */
  private static final int MOST = 1_000;

  /**
   * @param dead how many have died, where these are the hurt: "two were killed, a third man was
   *     hurt" counts on from them
   */
  static MeasureTotal of(List<Claim> claims, long dead) {
    if (claims.size() <= MOST) {
      return ofAll(claims, dead);
    }
    MeasureTotal total = ofAll(claims.subList(0, MOST), dead);
    return new MeasureTotal(total.count(), total.byRole(), false, total.superseded());
  }

  private static MeasureTotal ofAll(List<Claim> all, long dead) {
    if (all.isEmpty()) {
      return ofOne(all, dead);
    }
    Map<Boolean, List<Claim>> byRivalry =
        all.stream().collect(Collectors.partitioningBy(claim -> claim.rule().endsWith(RIVAL)));
    List<Claim> rivals = byRivalry.get(true);
    if (rivals.isEmpty()) {
      return ofOne(all, dead);
    }
    if (byRivalry.get(false).isEmpty()) {
      return haveOneSource(rivals) ? ofOne(all, dead) : ofRivals(rivals);
    }
    MeasureTotal own = ofOne(byRivalry.get(false), dead);
    Rivals both =
        Rivals.of(rivals.stream().map(Claim::count).toList()).merge(Rivals.of(own.count()));
    boolean reconciled = both.agree() && own.reconciled();
    Count count = both.count();
    long cap = rivals.stream().mapToLong(claim -> cap(claim.count())).max().orElse(0);
    if (count.high() != null && cap > NEAR * count.high()) {
      // "41 are held. The union says nearly 60": too far off to be said of the same number.
      return new MeasureTotal(
          new Count(count.low(), null, cap), own.byRole(), false, own.superseded());
    }
    return new MeasureTotal(count, own.byRole(), reconciled, own.superseded());
  }

  /** The number that a figure stays just below: "nearly 60"; 0 for other figures. */
  private static long cap(Count count) {
    return count.low() == null && count.high() != null ? count.high() : 0;
  }

  /** "Police put the dead at four, residents gave figures from eight to twelve": nobody adds. */
  private static MeasureTotal ofRivals(List<Claim> claims) {
    Rivals rivals = Rivals.of(claims.stream().map(Claim::count).toList());
    return new MeasureTotal(rivals.count(), Map.of(), rivals.agree(), Set.of());
  }

  private static boolean haveOneSource(List<Claim> claims) {
    return claims.stream().map(Claim::source).distinct().count() <= 1;
  }

  private static MeasureTotal ofOne(List<Claim> claims, long dead) {
    Set<String> superseded = new HashSet<>();
    Facts facts = new Facts();
    Claim running = null;
    long rank = 0;
    for (Claim claim : claims) {
      if (isRank(claim)) {
        rank = Math.max(rank, claim.low() == dead + 1 ? 1 : claim.low());
      } else if (claim.change() != Change.CUMULATIVE) {
        facts.add(claim);
      } else if (running == null || replaces(claim, running)) {
        if (running != null && !running.count().equals(claim.count())) {
          superseded.add(running.claimId());
        }
        running = claim;
      } else if (!running.count().equals(claim.count())) {
        superseded.add(claim.claimId());
      }
    }
    Map<Role, Count> byRole = facts.byRole();
    if (running != null) {
      return new MeasureTotal(atLeast(rank, running.count()), byRole, true, superseded);
    }
    List<Fact> told = facts.told();
    if (told.isEmpty()) {
      return new MeasureTotal(atLeast(rank, Count.UNKNOWN), Map.of(), true, superseded);
    }
    boolean ranked = rank > 0 && rank >= largest(told).point();
    Count count = ranked ? Count.exactly(rank) : total(told);
    if (isDisputed(claims)) {
      Long high = count.high();
      return new MeasureTotal(new Count(0L, null, high), byRole, false, superseded);
    }
    return new MeasureTotal(count, byRole, true, superseded);
  }

  /** "a third man has died": his rank, by which so many have. */
  private static boolean isRank(Claim claim) {
    return claim.change() == Change.CUMULATIVE
        && claim.low() != null
        && claim.low().equals(claim.best())
        && claim.high() == null
        && claim.qualifier() == Qualifier.AT_LEAST
        && !saysAtLeast(claim.quote().toLowerCase(Locale.ROOT));
  }

  /** "the toll rose to at least 30": an open figure, and no rank. */
  private static boolean saysAtLeast(String quote) {
    return quote.contains("least") || quote.contains("minimum") || quote.contains("or more");
  }

  /** A total that reaches the rank of the last one told; what a rank counts is exact. */
  private static Count atLeast(long rank, Count total) {
    return rank > Counts.point(total) && (total.low() == null || rank > total.low())
        ? Count.exactly(rank)
        : total;
  }

  /** A running toll grows; a lower one replaces it when it says that it corrects. */
  private static boolean replaces(Claim later, Claim running) {
    String quote = later.quote().toLowerCase(Locale.ROOT);
    boolean corrects =
        quote.contains("revised")
            || quote.contains("lowered")
            || quote.contains("corrected")
            || quote.contains("down");
    return corrects || Counts.point(later.count()) > Counts.point(running.count());
  }

  /** "none was killed" beside figures that the article says are disputed. */
  private static boolean isDisputed(List<Claim> claims) {
    boolean disputed = claims.stream().anyMatch(c -> c.status() == Status.DISPUTED);
    return disputed && claims.stream().anyMatch(c -> Long.valueOf(0).equals(c.high()));
  }

  private static Fact largest(List<Fact> facts) {
    Fact largest = facts.get(0);
    for (Fact fact : facts) {
      if (fact.point() > largest.point() && !fact.isPart() && fact.follows() == null) {
        largest = fact;
      }
    }
    return largest;
  }

  private static Count total(List<Fact> facts) {
    Fact largest = largest(facts);
    Count added = largest.count();
    Count sum = null;
    long parts = 0; // told as parts of a total
    long others = 0;
    boolean one = true;
    Long least = largest.count().low();
    for (Fact fact : facts) {
      boolean more = fact.follows() == largest && fact != largest;
      if (more) {
        added = Counts.add(added, fact.count());
      } else if (fact != largest) {
        parts += fact.isPart() ? fact.point() : 0;
        others += fact.isPart() ? 0 : fact.point();
        one &= fact.isPart() || largest.fits(fact.role());
        least = least == null ? fact.count().low() : least;
      }
      if (!fact.isPart()) {
        sum = sum == null ? fact.count() : Counts.add(sum, fact.count());
      }
    }
    // "Officer and suspect dead": a summary that its people explain, whoever they are.
    boolean summary = largest.isLede() && facts.size() > 2 && others == largest.point();
    boolean general = largest.role() == Role.UNKNOWN || one || summary;
    if (general && isStated(largest, facts, parts, others)) {
      Long high = added.high();
      boolean known = added.low() == null && least != null && high != null && least <= high;
      return known ? new Count(least, null, high) : added;
    }
    return sum == null ? largest.count() : sum;
  }

  /** Whether the largest figure is the total of the others: they explain it, or it sums them up. */
  private static boolean isStated(Fact largest, List<Fact> facts, long parts, long others) {
    long point = largest.point();
    if (parts + others == 0) {
      return true;
    }
    // "two leaders were among the 81 held, 40 at the park and 40 at home": two ways to part one.
    if (Math.max(parts, others) > point || point < 2) {
      return false;
    }
    boolean explained = facts.size() > 2 && (parts + others == point || others == point);
    boolean alone =
        facts.stream().noneMatch(f -> f != largest && !f.isPart() && f.isBeside(largest));
    boolean few =
        largest.role() == Role.UNKNOWN
            && facts.stream().allMatch(f -> f == largest || f.isPart() || isAside(f));
    boolean first = largest.isLede() || largest == facts.get(0) && others < point;
    return explained || point >= LARGE || alone && first || few;
  }

  /** One person, or people told by what they are: likely some of a number of people. */
  private static boolean isAside(Fact fact) {
    return fact.point() <= 1 || fact.role() != Role.UNKNOWN;
  }
}
