package dev.dateline.model;

/**
 * What an event is (codebook 5). The first seven are protest and unrest; the rest are kept only
 * with all kinds.
 */
public enum EventKind implements Coded {
  PROTEST,
  SIT_IN,
  MARCH,
  STRIKE,
  RIOT,
  COMMUNAL_CLASH,
  CLAMPDOWN,
  ATTACK,
  CRIME,
  ACCIDENT,
  DISASTER,
  POLITICS,
  OTHER;

  /** Whether this kind is protest or unrest, and so published by default. */
  public boolean isUnrest() {
    return compareTo(CLAMPDOWN) <= 0;
  }
}
