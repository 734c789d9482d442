package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.IgnoredNumber;
import java.util.List;
import java.util.Set;

/**
 * The claims of an article and the numbers near triggers that are none, in document order.
 *
 * @param apart ids of claims that tell of an incident beside the one told of before
 */
public record ClaimFindings(List<Claim> claims, List<IgnoredNumber> ignored, Set<String> apart) {}
