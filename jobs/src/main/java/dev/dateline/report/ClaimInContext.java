package dev.dateline.report;

import dev.dateline.model.Claim;

/**
 * A claim and the words around its quote.
 *
 * @param before characters of the field that lead up to the quote; empty when unknown
 * @param after characters of the field that follow it; empty when unknown
 */
public record ClaimInContext(Claim claim, String before, String after) {}
