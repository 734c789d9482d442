package dev.dateline.model;

/** An id that an append merged away: a row of {@code event_aliases}. */
public record EventAlias(String oldEventId, String eventId) {}
