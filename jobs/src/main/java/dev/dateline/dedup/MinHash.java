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

  private MinHash() {}

  /** All keys of a text; none when it has no shingle. */
  static long[] keys(long[] words, Shingles shingles) {
    if (shingles.size() == 0) {
      return new long[0];
    }
    long[] bands = bandKeys(shingles);
    long[] lede = ledeKeys(words);
    long[] keys = Arrays.copyOf(bands, bands.length + lede.length);
    System.arraycopy(lede, 0, keys, bands.length, lede.length);
    return keys;
  }

  private static long[] bandKeys(Shingles shingles) {
    long[] keys = new long[BANDS.count()];
    for (int band = 0; band < keys.length; band++) {
      long key = band;
      for (int row = 0; row < BANDS.rows(); row++) {
        long least = least(shingles.hashes(), Words.mix(band * (long) BANDS.rows() + row + 1));
        key = Words.mix(key * 31 + least);
      }
      keys[band] = key;
    }
    return keys;
  }

  private static long least(long[] hashes, long seed) {
    long least = Long.MAX_VALUE;
    for (long hash : hashes) {
      long value = (hash ^ seed) * 0x9e3779b97f4a7c15L;
      value = (value ^ (value >>> 32)) * 0xd6e8feb86659fd93L;
      least = Math.min(least, value);
    }
    return least;
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
