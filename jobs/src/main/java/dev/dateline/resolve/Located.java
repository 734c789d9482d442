package dev.dateline.resolve;

import dev.dateline.model.Claim;
import dev.dateline.model.Mention;
import dev.dateline.model.Restriction;
import dev.dateline.model.TacticUse;
import dev.dateline.model.Toponym;
import java.util.List;

/**
 * What an article says with where and when: every claim, restriction and tactic belongs to a
 * mention.
 *
 * @param mentions by prominence
 * @param toponyms empty unless they were asked for
 */
public record Located(
    List<Mention> mentions,
    List<Claim> claims,
    List<Restriction> restrictions,
    List<TacticUse> tactics,
    List<Toponym> toponyms) {}
