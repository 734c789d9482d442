package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.IgnoredNumber;
import java.util.List;

/** The claims of an article and the numbers near triggers that are none, in document order. */
public record ClaimFindings(List<Claim> claims, List<IgnoredNumber> ignored) {}
