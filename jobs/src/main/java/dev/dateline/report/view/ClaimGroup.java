package dev.dateline.report.view;

import java.util.List;

/**
 * All claims of one measure.
 *
 * @param rivals the different figures that were counted, side by side; empty when all agree
 */
public record ClaimGroup(
    String measure, String style, int counted, List<Rival> rivals, List<ClaimCard> claims) {
  /** One figure and who gives it. */
  public record Rival(String figure, String spoken, List<ClaimCard> claims) {}
}
