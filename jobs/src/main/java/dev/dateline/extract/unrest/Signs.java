package dev.dateline.extract.unrest;

import dev.dateline.model.Claim;
import dev.dateline.model.Measure;
import dev.dateline.model.Restriction;
import dev.dateline.model.RestrictionContext;
import dev.dateline.model.RestrictionType;
import dev.dateline.model.Role;
import dev.dateline.model.Scope;
import dev.dateline.model.Tactic;
import dev.dateline.model.TacticUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was read of an article that speaks for unrest, where its words alone leave it open:
 * protesters counted, means used that are meant for crowds, beatings, limits put on people beside
 * people hurt or arrested. The hurt and the arrested alone do not, nor shots: crime has them all.
 */
public final class Signs {
  /** Limits that unrest brings; disease and decorum have some of them as well. */
  private static final Set<RestrictionType> LIMITS =
      EnumSet.of(
          RestrictionType.CURFEW,
          RestrictionType.ASSEMBLY_BAN,
          RestrictionType.DISPERSAL_ORDER,
          RestrictionType.MARTIAL_LAW,
          RestrictionType.INTERNET_SHUTDOWN,
          RestrictionType.STATE_OF_EMERGENCY,
          RestrictionType.PLATFORM_BLOCK);

  /** Means that are used on crowds, where robbers are shot at and beaten, too. */
  private static final Set<Tactic> AGAINST_CROWDS =
      EnumSet.of(
          Tactic.TEAR_GAS,
          Tactic.PEPPER_SPRAY,
          Tactic.BATON_CHARGE,
          Tactic.RUBBER_BULLETS,
          Tactic.PELLETS,
          Tactic.WATER_CANNON,
          Tactic.STUN_GRENADE);

  private final boolean crowd;
  private final boolean force;
  private final boolean curfew;

  private Signs(boolean crowd, boolean force, boolean curfew) {
    this.crowd = crowd;
    this.force = force;
    this.curfew = curfew;
  }

  /** Nothing known but the words. */
  static Signs none() {
    return new Signs(false, false, true);
  }

  public static Signs of(
      List<Claim> claims, List<Restriction> restrictions, List<TacticUse> tactics) {
    List<TacticUse> used = tactics.stream().filter(t -> t.scope() == Scope.EVENT).toList();
    List<Claim> counted = claims.stream().filter(Claim::counts).toList();
    boolean crowd =
        counted.stream().anyMatch(Signs::isOfCrowd)
            || used.stream().anyMatch(tactic -> AGAINST_CROWDS.contains(tactic.tactic()));
    boolean limited =
        restrictions.stream().anyMatch(Signs::isLimit)
            && counted.stream().anyMatch(Signs::isHarmOrTaking);
    boolean curfew = restrictions.stream().anyMatch(r -> r.type() == RestrictionType.CURFEW);
    boolean beaten = used.stream().anyMatch(tactic -> tactic.tactic() == Tactic.BEATING);
    return new Signs(crowd, limited || beaten, curfew);
  }

  private static boolean isOfCrowd(Claim claim) {
    return claim.role() == Role.PROTESTER || claim.measure() == Measure.PARTICIPANTS;
  }

  private static boolean isHarmOrTaking(Claim claim) {
    return switch (claim.measure()) {
      case KILLED, INJURED, ARRESTED, RELEASED -> true;
      case MISSING, PARTICIPANTS -> false;
    };
  }

  private static boolean isLimit(Restriction restriction) {
    return restriction.scope() == Scope.EVENT
        && restriction.context() != RestrictionContext.HEALTH
        && LIMITS.contains(restriction.type());
  }

  /** Whether a curfew in the text may be one of people; lorries and teenagers have theirs too. */
  boolean knowCurfew() {
    return curfew;
  }

  /** Whether they settle what the words leave open. */
  boolean tell() {
    return crowd || force;
  }

  /** Whether they speak of a crowd itself, of which few words are enough. */
  boolean tellOfCrowd() {
    return crowd;
  }
}
