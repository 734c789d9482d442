package dev.dateline.cluster;

/**
 * When two groups are one event: their mentions are alike enough on average, and nearly as much
 * across the groups as within each. The second keeps two strikes of one year or two earthquakes of
 * one region apart, whose reports share their words but not as many as reports of one strike do.
 */
public final class Cohesion {
  /** Average score across the groups, at least. */
  static final double LEAST = 0.14;

  /** Share of the average score within the groups that must be reached across them. */
  static final double SHARE = 0.65;

  /** What a group is taken to have within before its own pairs tell. */
  static final double USUAL_WITHIN = 0.35;

  /** How many pairs' worth of evidence that assumption is. */
  static final double USUAL_PAIRS = 3;

  /** Groups of fewer mentions have no within to speak of. */
  static final int LEAST_SIZE = 2;

  /** Pairs that a mention is compared in, at most; others count as never seen, not as unlike. */
  public static final int COMPARED = 40;

  /**
   * Average score with the mentions of an event from which a text that is no report of unrest by
   * itself follows it up. Follow-ups have 0.28 and more, other news of the same week 0.12 at most.
   */
  public static final double FOLLOWING = 0.22;

  private Cohesion() {}

  /** Average score across two groups, in millionths. */
  public static double across(long sum, long size, long otherSize) {
    long least = Math.min(size, otherSize);
    return sum / (double) Math.min(size * otherSize, COMPARED * least);
  }

  /** Whether two groups are one event. */
  public static boolean holds(long sum, long size, long within, long otherSize, long otherWithin) {
    double across = across(sum, size, otherSize);
    double both = (within(within, size) + within(otherWithin, otherSize)) / 2;
    boolean compared = Math.min(size, otherSize) >= LEAST_SIZE;
    return across >= LEAST * Link.ONE && (!compared || across >= SHARE * both);
  }

  private static double within(long sum, long size) {
    double pairs = Math.min(size * (size - 1) / 2.0, COMPARED * size / 2.0);
    return (sum + USUAL_WITHIN * Link.ONE * USUAL_PAIRS) / (pairs + USUAL_PAIRS);
  }
}
