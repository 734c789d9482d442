package dev.dateline.model;

/** A number near a trigger that is no claim: a row of {@code ignored_numbers} (codebook 1.5). */
public record IgnoredNumber(
    String articleId,
    Field field,
    Integer charBegin,
    Integer charEnd,
    String quote,
    Measure measure,
    IgnoredReason reason) {}
