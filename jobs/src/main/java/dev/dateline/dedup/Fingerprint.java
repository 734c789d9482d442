package dev.dateline.dedup;

import dev.dateline.model.ContentId;

/**
 * What finding copies needs of a text, without the text.
 *
 * @param exact hash of the sequence of words; null for a text too short to be anybody's copy
 * @param size number of distinct shingles
 * @param shingles eight bytes each, ascending; see {@link Shingles}
 * @param tolls figures near words of harm or arrest, in the same form
 * @param keys under which similar texts meet
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between two maps, never compared
public record Fingerprint(String exact, int size, byte[] shingles, byte[] tolls, long[] keys) {
  private static final Fingerprint NONE =
      new Fingerprint(null, 0, new byte[0], new byte[0], new long[0]);

  /** The fingerprint of a text; texts of a line or two have an empty one. */
  public static Fingerprint of(String text) {
    long[] words = Words.of(text);
    Shingles shingles = Shingles.of(words);
    if (shingles.size() < CopyRule.LEAST_SHINGLES) {
      return NONE;
    }
    StringBuilder sequence = new StringBuilder(words.length * 8);
    for (long word : words) {
      sequence.append(Long.toHexString(word)).append(' ');
    }
    return new Fingerprint(
        ContentId.of("text", sequence),
        shingles.size(),
        shingles.toBytes(),
        TollMarks.of(words).toBytes(),
        MinHash.keys(words, shingles));
  }
}
