package dev.dateline.extract.unrest;

import dev.dateline.model.Claim;
import dev.dateline.model.Measure;
import dev.dateline.model.Restriction;
import dev.dateline.model.RestrictionContext;
import dev.dateline.model.RestrictionType;
import dev.dateline.model.Role;
import dev.dateline.model.Scope;
import dev.dateline.model.TacticUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was read of an article that speaks for unrest, where its words alone leave it open: force
 * used on people, protesters counted, people both hurt and arrested, limits put on a crowd.
 */
public final class Signs {
  /** Limits that unrest brings rather than crime or weather; a curfew has other causes too. */
  private static final Set<RestrictionType> LIMITS =
      EnumSet.of(
          RestrictionType.CURFEW,
          RestrictionType.ASSEMBLY_BAN,
          RestrictionType.DISPERSAL_ORDER,
          RestrictionType.MARTIAL_LAW,
          RestrictionType.INTERNET_SHUTDOWN,
          RestrictionType.STATE_OF_EMERGENCY,
          RestrictionType.PLATFORM_BLOCK);

  private static final double LIMIT = 0.5;

  private final double weight;
  private final boolean hurtAndTaken;
  private final boolean curfew;

  private Signs(double weight, boolean hurtAndTaken, boolean curfew) {
    this.weight = weight;
    this.hurtAndTaken = hurtAndTaken;
    this.curfew = curfew;
  }

  /** Nothing known but the words. */
  static Signs none() {
    return new Signs(0, false, true);
  }

  public static Signs of(
      List<Claim> claims, List<Restriction> restrictions, List<TacticUse> tactics) {
    List<Claim> counted = claims.stream().filter(Claim::counts).toList();
    boolean limited =
        restrictions.stream()
            .anyMatch(
                r ->
                    r.scope() == Scope.EVENT
                        && r.context() != RestrictionContext.HEALTH
                        && LIMITS.contains(r.type()));
    boolean force = tactics.stream().anyMatch(tactic -> tactic.scope() == Scope.EVENT);
    boolean crowd = counted.stream().anyMatch(Signs::isOfCrowd);
    boolean hurt = counted.stream().anyMatch(Signs::isHarm);
    boolean taken = counted.stream().anyMatch(Signs::isTaking);
    boolean curfew = restrictions.stream().anyMatch(r -> r.type() == RestrictionType.CURFEW);
    return new Signs(
        (limited ? LIMIT : 0) + (force ? 1 : 0) + (crowd ? 1 : 0), hurt && taken, curfew);
  }

  private static boolean isOfCrowd(Claim claim) {
    return claim.role() == Role.PROTESTER || claim.measure() == Measure.PARTICIPANTS;
  }

  private static boolean isHarm(Claim claim) {
    return claim.measure() == Measure.KILLED || claim.measure() == Measure.INJURED;
  }

  private static boolean isTaking(Claim claim) {
    return claim.measure() == Measure.ARRESTED || claim.measure() == Measure.RELEASED;
  }

  /** Whether a curfew in the text may be one of people; lorries and teenagers have theirs too. */
  boolean knowCurfew() {
    return curfew;
  }

  /** Whether the signs settle what the words leave open. */
  boolean tell() {
    return weight >= 1 || hurtAndTaken;
  }

  /** Whether they do without people hurt and people taken, whom crime has as well. */
  boolean tellOfCrowd() {
    return weight >= 1;
  }
}
