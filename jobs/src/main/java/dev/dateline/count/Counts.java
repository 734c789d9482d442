package dev.dateline.count;

import dev.dateline.model.Count;

/** What is done with two counts: the finer of one number, the sum of two. */
final class Counts {
  private Counts() {}

  /** The single figure that stands for a count, its cap where nothing else is said. */
  static long point(Count count) {
    return count.point() != null ? count.point() : count.high() == null ? 0 : count.high();
  }

  /** "scores", "several": a number of which neither end nor middle is said. */
  static boolean isVague(Count count) {
    return count.low() != null && count.best() == null && count.high() == null;
  }

  /** What two statements of one number leave: "scores" and "nearly 80" are 40 to 80. */
  static Count both(Count a, Count b) {
    Long low = a.low() == null || b.low() != null && b.low() > a.low() ? b.low() : a.low();
    Long high = a.high() == null || b.high() != null && b.high() < a.high() ? b.high() : a.high();
    if (low != null && high != null && low > high) {
      return width(b) < width(a) || width(b) == width(a) && point(b) > point(a) ? b : a;
    }
    Count finer = width(b) < width(a) ? b : a;
    Long best = low != null && low.equals(high) ? low : finer.best();
    boolean inside = best != null && (low == null || best >= low) && (high == null || best <= high);
    return new Count(low, inside ? best : null, high);
  }

  private static int width(Count count) {
    if (count.low() != null && count.low().equals(count.high())) {
      return 0;
    }
    return count.best() != null ? 1 : count.high() != null ? 2 : 3;
  }

  /** How many both are together. */
  static Count add(Count a, Count b) {
    long low = (a.low() == null ? 0 : a.low()) + (b.low() == null ? 0 : b.low());
    return new Count(low, sum(a.best(), b.best()), sum(a.high(), b.high()));
  }

  private static Long sum(Long a, Long b) {
    return a == null || b == null ? null : Long.valueOf(a + b);
  }
}
