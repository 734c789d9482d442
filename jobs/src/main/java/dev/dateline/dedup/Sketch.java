package dev.dateline.dedup;

import java.nio.ByteBuffer;

/**
 * Two bits of each of many minhashes of a text: enough to tell that two texts are nothing like
 * copies, without their shingles. Of the minhashes of two texts of Jaccard similarity {@code s} a
 * share of {@code s} agrees, and of the rest a quarter by chance.
 */
public final class Sketch {
  /** Longs of a sketch. */
  private static final int LENGTH = 6;

  private static final int LANES_A_LONG = Long.SIZE / 2;
  private static final int LANES = LENGTH * LANES_A_LONG;
  private static final double BY_CHANCE = 0.25;
  private static final long LOW_BITS = 0x5555555555555555L;

  /** Standard deviations: of copies at the very threshold one in three million is missed. */
  private static final double MARGIN = 5;

  private Sketch() {}

  /**
   * Folds minhashes.
   *
   * @param minhashes at least {@value #LANES}
   */
  static byte[] of(int[] minhashes) {
    long[] sketch = new long[LENGTH];
    for (int i = 0; i < LANES; i++) {
      sketch[i / LANES_A_LONG] |= (minhashes[i] & 3L) << (2 * (i % LANES_A_LONG));
    }
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH * Long.BYTES);
    bytes.asLongBuffer().put(sketch);
    return bytes.array();
  }

  /** Unpacks a sketch for {@link #mayBeCopies}. */
  public static long[] fromBytes(byte[] bytes) {
    long[] sketch = new long[LENGTH];
    ByteBuffer.wrap(bytes).asLongBuffer().get(sketch);
    return sketch;
  }

  /**
   * Whether two texts may be copies by {@link CopyRule}.
   *
   * @param size number of distinct shingles
   */
  public static boolean mayBeCopies(long[] one, int size, long[] other, int otherSize) {
    int agree = 0;
    for (int i = 0; i < LENGTH; i++) {
      long differ = one[i] ^ other[i];
      agree += Long.bitCount(~(differ | differ >>> 1) & LOW_BITS);
    }
    return agree >= leastAgreeing(Math.min(size, otherSize), Math.max(size, otherSize));
  }

  private static double leastAgreeing(int less, int more) {
    double contained = CopyRule.CONTAINMENT * less;
    double similarity = Math.min(CopyRule.JACCARD, contained / (less + more - contained));
    double share = similarity + (1 - similarity) * BY_CHANCE;
    return LANES * share - MARGIN * Math.sqrt(LANES * share * (1 - share));
  }
}
