package dev.dateline.count;

import dev.dateline.model.Measure;

/**
 * A claim that entered its article's totals.
 *
 * @param additional whether it says "more"
 * @param confidence between 0 and 1; null when not known
 */
public record CountedClaim(
    String claimId, String mentionId, Measure measure, Boolean additional, Double confidence) {}
