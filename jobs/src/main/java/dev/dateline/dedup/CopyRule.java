package dev.dateline.dedup;

/** How one text repeats another, told from their whole shingle sets. */
public enum CopyRule {
  /** Not at all, or with figures of its own. */
  NONE,
  /** Near-copies of similar length. */
  ALIKE,
  /** The shorter stands in the longer: cut short, if it came later; if earlier, built upon. */
  CONTAINED;

  /** Shared shingles over all shingles of the two, at least. */
  static final double JACCARD = 0.5;

  /** Shared shingles over those of the shorter, at least. */
  static final double CONTAINMENT = 0.9;

  /** Texts of fewer shingles are no copies of anything: notices of a line are alike by form. */
  static final int LEAST_SHINGLES = 10;

  /** A cut copy keeps at least so many shingles; less is a quotation. */
  static final int LEAST_CONTAINED = 20;

  /**
   * Compares two fingerprints.
   *
   * @param shingles as {@link Fingerprint#shingles} gives them
   * @param tolls as {@link Fingerprint#tolls} gives them
   */
  public static CopyRule of(
      byte[] shingles, byte[] tolls, byte[] otherShingles, byte[] otherTolls) {
    Shingles one = Shingles.fromBytes(shingles);
    Shingles other = Shingles.fromBytes(otherShingles);
    int less = Math.min(one.size(), other.size());
    int shared = one.shared(other);
    boolean alike = shared >= JACCARD * (one.size() + other.size() - shared);
    boolean contained = less >= LEAST_CONTAINED && shared >= CONTAINMENT * less;
    if (less < LEAST_SHINGLES
        || !(alike || contained)
        || TollMarks.conflict(Shingles.fromBytes(tolls), Shingles.fromBytes(otherTolls))) {
      return NONE;
    }
    return alike ? ALIKE : CONTAINED;
  }
}
