package dev.dateline.model;

/** The field of an article that evidence stands in. */
public enum Field implements Coded {
  TITLE,
  TEXT;
}
