package dev.dateline.count;

import dev.dateline.model.RestrictionType;
import dev.dateline.model.Tactic;
import java.util.List;

/**
 * All that an event's row is made of. Lists may come in any order.
 *
 * @param articles number of articles, copies included
 * @param terms the words that its mentions share most, heaviest first
 */
public record EventInput(
    String eventId,
    Integer articles,
    List<Member> members,
    List<CountedClaim> claims,
    List<RestrictionType> restrictions,
    List<Tactic> tactics,
    List<String> terms) {}
