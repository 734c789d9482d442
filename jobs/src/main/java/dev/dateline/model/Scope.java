package dev.dateline.model;

/**
 * Whether something belongs to the news that the article reports, or to an earlier or other event
 * (codebook 1.2).
 */
public enum Scope implements Coded {
  EVENT,
  BACKGROUND;
}
