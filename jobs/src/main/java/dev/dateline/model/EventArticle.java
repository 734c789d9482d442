package dev.dateline.model;

import java.util.List;

/**
 * An article in an event: a row of {@code event_articles}.
 *
 * @param mentionId the article's mention; of a folded copy, the kept copy's
 * @param similarity to the rest of the event, between 0 and 1
 * @param why reasons for the link, strongest first
 */
public record EventArticle(
    String eventId,
    String articleId,
    String sourceId,
    String mentionId,
    Double similarity,
    List<String> why) {}
