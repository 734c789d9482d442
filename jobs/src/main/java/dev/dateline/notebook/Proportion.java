package dev.dateline.notebook;

import dev.dateline.model.CallerMistake;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * A share that was found in a sample, with its error bar: the interval of Wilson, which holds for
 * small samples and for shares of 0 and 1 as well.
 *
 * @param low lower end of the 95 % interval, between 0 and 1
 * @param share what was found, between 0 and 1
 * @param high upper end, between 0 and 1
 */
public record Proportion(double low, double share, double high) {
  private static final double CONFIDENCE = 0.95;

  /**
   * The share of those that are so among those looked at.
   *
   * @throws CallerMistake when nothing was looked at, or less than is so
   */
  public static Proportion of(long so, long lookedAt) {
    if (lookedAt < 1 || so < 0 || so > lookedAt || lookedAt > Integer.MAX_VALUE) {
      throw new CallerMistake(so + " of " + lookedAt + " is no share of a sample");
    }
    ConfidenceInterval interval =
        new WilsonScoreInterval().createInterval((int) lookedAt, (int) so, CONFIDENCE);
    double share = (double) so / lookedAt;
    // At 0 and 1 the formula misses the end by a rounding.
    return new Proportion(
        Math.min(share, Math.max(0, interval.getLowerBound())),
        share,
        Math.max(share, Math.min(1, interval.getUpperBound())));
  }
}
