package dev.dateline.dedup;

import java.util.Arrays;

/**
 * Keys under which similar texts meet. Two texts that share a key are candidates; whether they are
 * copies is for {@link CopyRule} to say from the shingles themselves.
 *
 * <p>Band keys find texts of similar length. A copy cut short has too low a similarity to meet in
 * bands, so each text has keys of its lede as well: the least hashes of its first words' shingles.
 */
final class MinHash {
  /**
   * Wanted: 0.96 of the pairs of similarity 0.5; pairs of 0.8 are then never missed (1 in 1e11).
   */
  static final Bands BANDS = Bands.forRecall(0.5, 0.96, 4);

  /** Words that a lede's keys are taken from. */
  static final int LEDE_WORDS = 80;

  /** Of two ledes that share a third of their shingles, about 0.8 share one of so many keys. */
  static final int LEDE_KEYS = 6;

  private static final long LEDE_SALT = 0x6c656465L;

  private static final int SPREAD = 0x9e3779b1;
  private static final int[] SALTS = functions(1);
  private static final int[] MULTIPLIERS = functions(2);

  private MinHash() {}

  /** One number a hash function, odd, so that multiplying by it is a bijection. */
  private static int[] functions(int series) {
    int[] numbers = new int[BANDS.count() * BANDS.rows()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (int) Words.mix(((long) series << 32) + i + 1) | 1;
    }
    return numbers;
  }

  /** All keys of a text; none when it has no shingle. */
  static long[] keys(long[] words, int[] minhashes) {
    long[] bands = bandKeys(minhashes);
    long[] lede = ledeKeys(words);
    long[] keys = Arrays.copyOf(bands, bands.length + lede.length);
    System.arraycopy(lede, 0, keys, bands.length, lede.length);
    return keys;
  }

  /** The least value of each hash function over a text's shingles. */
  static int[] minhashes(Shingles shingles) {
    int[] least = new int[MULTIPLIERS.length];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (long hash : shingles.hashes()) {
      lower(least, (int) (hash >>> 32));
    }
    return least;
  }

  /** Over functions and not over shingles, and in ints: the compiler does eight at a time. */
  private static void lower(int[] least, int hash) {
    for (int i = 0; i < least.length; i++) {
      int value = (hash ^ SALTS[i]) * MULTIPLIERS[i];
      value = (value ^ (value >>> 15)) * SPREAD;
      least[i] = Math.min(least[i], value);
    }
  }

  private static long[] bandKeys(int[] minhashes) {
    long[] keys = new long[BANDS.count()];
    for (int band = 0; band < keys.length; band++) {
      long key = band;
      for (int row = 0; row < BANDS.rows(); row++) {
        key = Words.mix(key * 31 + minhashes[band * BANDS.rows() + row]);
      }
      keys[band] = key;
    }
    return keys;
  }

  private static long[] ledeKeys(long[] words) {
    long[] hashes =
        Arrays.stream(Shingles.of(words, LEDE_WORDS).hashes()).map(Words::mix).sorted().toArray();
    long[] keys = Arrays.copyOf(hashes, Math.min(LEDE_KEYS, hashes.length));
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Words.mix(keys[i] + LEDE_SALT);
    }
    return keys;
  }
}
