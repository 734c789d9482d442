package dev.dateline.model;

/** Which kinds of events a run keeps: protest and unrest, or every article's. */
public enum Kinds implements Coded {
  PROTEST,
  ALL;
}
