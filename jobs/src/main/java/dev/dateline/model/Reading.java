package dev.dateline.model;

import java.util.List;

/**
 * All that was read of one article. The lists are in document order, mentions by prominence.
 *
 * @param protestScore between 0 and 1
 * @param totals over all the article's counted claims (codebook 2)
 * @param stretches of each mention the sentences that tell of it
 * @param toponyms empty unless they were asked for
 */
public record Reading(
    boolean isProtest,
    double protestScore,
    List<Claim> claims,
    List<Restriction> restrictions,
    List<TacticUse> tactics,
    List<IgnoredNumber> ignoredNumbers,
    Totals totals,
    List<RoleCount> byRole,
    boolean reconciled,
    List<Mention> mentions,
    List<Stretch> stretches,
    List<Toponym> toponyms) {}
