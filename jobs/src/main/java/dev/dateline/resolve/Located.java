package dev.dateline.resolve;

import dev.dateline.model.Claim;
import dev.dateline.model.Mention;
import dev.dateline.model.Restriction;
import dev.dateline.model.Stretch;
import dev.dateline.model.TacticUse;
import dev.dateline.model.Toponym;
import java.util.List;

/**
 * What an article says with where and when: every claim, restriction and tactic belongs to a
 * mention, but for what a round-up tells outside its parts.
 *
 * @param mentions by prominence
 * @param stretches of each mention the sentences that tell of it
 * @param toponyms empty unless they were asked for
 */
public record Located(
    List<Mention> mentions,
    List<Stretch> stretches,
    List<Claim> claims,
    List<Restriction> restrictions,
    List<TacticUse> tactics,
    List<Toponym> toponyms) {}
