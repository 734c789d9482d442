package dev.dateline.cluster;

/**
 * Two mentions and how near they are. Scores are whole millionths, so that sums of them do not
 * depend on the order of adding.
 *
 * @param a mention_id, less than b
 * @param b mention_id
 * @param score millionths, 0 to 1,000,000
 */
public record Link(String a, String b, long score) {
  /** Millionths of one. */
  public static final double ONE = 1e6;
}
