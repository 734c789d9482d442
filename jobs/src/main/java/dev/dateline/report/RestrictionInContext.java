package dev.dateline.report;

import dev.dateline.model.Restriction;

/**
 * A reported restriction and the words around its quote.
 *
 * @param before characters of the field that lead up to the quote; empty when unknown
 * @param after characters of the field that follow it; empty when unknown
 */
public record RestrictionInContext(Restriction restriction, String before, String after) {}
