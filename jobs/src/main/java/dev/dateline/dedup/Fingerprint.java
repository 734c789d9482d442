package dev.dateline.dedup;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What finding copies needs of a text, without the text.
 *
 * @param exact hash of the sequence of words; null for a text too short to be anybody's copy
 * @param size number of distinct shingles
 * @param shingles eight bytes each, ascending; see {@link Shingles}
 * @param tolls figures near words of harm or arrest, in the same form
 * @param keys under which similar texts meet
 * @param sketch tells most texts that meet by chance apart; see {@link Sketch}
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between two maps, never compared
public record Fingerprint(
    String exact, int size, byte[] shingles, byte[] tolls, long[] keys, byte[] sketch) {
  private static final int EXACT_BYTES = 16;

  private static final Fingerprint NONE =
      new Fingerprint(null, 0, new byte[0], new byte[0], new long[0], new byte[0]);

  /** The fingerprint of a text; texts of a line or two have an empty one. */
  public static Fingerprint of(String text) {
    long[] words = Words.of(text);
    Shingles shingles = Shingles.of(words);
    if (shingles.size() < CopyRule.LEAST_SHINGLES) {
      return NONE;
    }
    int[] minhashes = MinHash.minhashes(shingles);
    return new Fingerprint(
        exact(words),
        shingles.size(),
        shingles.toBytes(),
        TollMarks.of(words).toBytes(),
        MinHash.keys(words, minhashes),
        Sketch.of(minhashes));
  }

  private static String exact(long[] words) {
    ByteBuffer sequence = ByteBuffer.allocate(words.length * Long.BYTES);
    sequence.asLongBuffer().put(words);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(sequence.array());
      return HexFormat.of().formatHex(digest, 0, EXACT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
