package dev.dateline.model;

/**
 * A number of people as far as it is known (codebook 1.1). Any bound may be null, which means
 * unknown, never zero; where known, {@code low <= best <= high}.
 *
 * @param low people at least, or null
 * @param best the most likely number of people, or null
 * @param high people at most, or null when open-ended
 */
public record Count(Long low, Long best, Long high) {
  /** Nothing is known. */
  public static final Count UNKNOWN = new Count(null, null, null);

  /**
   * @throws IllegalArgumentException when the bounds are out of order or negative
   */
  public Count {
    if (isBelow(best, low) || isBelow(high, best) || isBelow(high, low) || isBelow(low, 0L)) {
      throw new IllegalArgumentException(
          "bounds out of order: " + low + " <= " + best + " <= " + high);
    }
  }

  public static Count exactly(long number) {
    return new Count(number, number, number);
  }

  /** The single figure that stands for this count: best, or low where best is null (codebook 3). */
  public Long point() {
    return best != null ? best : low;
  }

  public boolean isKnown() {
    return low != null || best != null || high != null;
  }

  /** Whether every number that {@code other} allows is allowed here: this only says less. */
  public boolean contains(Count other) {
    boolean below = low == null || (other.low != null && low <= other.low);
    boolean above = high == null || (other.high != null && high >= other.high);
    return below && above;
  }

  private static boolean isBelow(Long a, Long b) {
    return a != null && b != null && a < b;
  }
}
