package dev.dateline.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a reader is told of an article: a row of {@code articles} without its text. Every component
 * but the id may be null.
 */
public record ArticleLine(
    String articleId,
    String sourceId,
    String url,
    String publisher,
    String title,
    String byline,
    Instant publishedAt,
    LocalDate publishedDay,
    String language,
    String copyOf) {}
