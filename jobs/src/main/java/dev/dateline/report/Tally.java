package dev.dateline.report;

import dev.dateline.model.Count;

/**
 * The sum of one measure over events; adding is associative and commutative.
 *
 * @param known events that report the measure
 * @param low the sum of the lower bounds, none taken as 0
 * @param point the sum of the points (codebook 3), none taken as 0
 * @param high the sum of the upper bounds, where there is none the point
 * @param open events whose figure has no upper bound: with any, {@code high} is itself a lower
 *     bound
 */
public record Tally(long known, long low, long point, long high, long open) {
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  public static Tally of(Count count) {
    if (!count.isKnown()) {
      return NONE;
    }
    long low = count.low() == null ? 0 : count.low();
    long point = count.point() == null ? low : count.point();
    return count.high() == null
        ? new Tally(1, low, point, point, 1)
        : new Tally(1, low, point, count.high(), 0);
  }

  public Tally plus(Tally other) {
    return new Tally(
        known + other.known,
        low + other.low,
        point + other.point,
        high + other.high,
        open + other.open);
  }

  /** The sum as a count; unknown when no event reports the measure. */
  public Count count() {
    return known == 0 ? Count.UNKNOWN : new Count(low, point, open > 0 ? null : Long.valueOf(high));
  }
}
