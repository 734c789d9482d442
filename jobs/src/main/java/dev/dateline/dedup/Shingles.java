package dev.dateline.dedup;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The set of a text's word 5-grams, as sorted distinct 64-bit hashes.
 *
 * @param hashes ascending, distinct; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its overlap, never by equals
record Shingles(long[] hashes) {
  /** Words in a shingle. */
  static final int LENGTH = 5;

  static Shingles of(long[] words) {
    return of(words, words.length);
  }

  /** Shingles of the first {@code limit} words. */
  static Shingles of(long[] words, int limit) {
    int count = Math.max(0, Math.min(limit, words.length) - LENGTH + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int k = 0; k < LENGTH; k++) {
        hash = Words.mix(hash * 31 + words[i + k]);
      }
      hashes[i] = hash;
    }
    Arrays.sort(hashes);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    return new Shingles(Arrays.copyOf(hashes, distinct));
  }

  int size() {
    return hashes.length;
  }

  /** Number of shingles that both have. */
  int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < hashes.length && k < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[k]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Eight bytes a hash: how tables between stages carry them. */
  byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
    bytes.asLongBuffer().put(hashes);
    return bytes.array();
  }

  static Shingles fromBytes(byte[] bytes) {
    long[] hashes = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
    return new Shingles(hashes);
  }
}
