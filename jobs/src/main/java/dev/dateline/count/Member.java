package dev.dateline.count;

import dev.dateline.model.Mention;
import java.time.Instant;

/**
 * A mention in an event, with what the event's own columns are decided by.
 *
 * @param outlet the independent source; null when not known
 * @param rank of the mention in its article
 */
public record Member(
    Mention mention,
    Instant publishedAt,
    java.time.LocalDate publishedDay,
    String outlet,
    Integer rank) {}
