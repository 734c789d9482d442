package dev.dateline.model;

/**
 * A record that was not used: a row of {@code rejects}.
 *
 * @param articleId null when the record never became an article
 * @param sourceOffset bytes from the start of the (decompressed) file
 * @param excerpt the record's beginning, at most 200 characters
 */
public record Rejection(
    Stage stage,
    RejectReason reason,
    String articleId,
    String sourceFile,
    Long sourceOffset,
    String excerpt) {}
