package dev.dateline.dedup;

/**
 * How a minhash signature is cut into bands. Two texts of Jaccard similarity {@code s} agree in one
 * minhash with probability {@code s}, in a band of {@code rows} with {@code s^rows}, and in at
 * least one of {@code count} bands with {@code 1 - (1 - s^rows)^count}.
 *
 * @param count number of bands
 * @param rows minhashes in a band
 */
record Bands(int count, int rows) {
  Bands {
    if (count < 1 || rows < 1) {
      throw new IllegalArgumentException("no bands: " + count + " of " + rows);
    }
  }

  /**
   * The fewest bands that find a pair of this similarity with this probability.
   *
   * @param similarity above 0 and below 1
   * @param recall above 0 and below 1
   */
  static Bands forRecall(double similarity, double recall, int rows) {
    double missedByOne = 1 - Math.pow(similarity, rows);
    return new Bands((int) Math.ceil(Math.log(1 - recall) / Math.log(missedByOne)), rows);
  }

  /** Probability that a pair of this similarity meets in a band. */
  double recall(double similarity) {
    return 1 - Math.pow(1 - Math.pow(similarity, rows), count);
  }
}
