package dev.dateline.model;

/** Why a restriction was made: unrest, or public health. */
public enum RestrictionContext implements Coded {
  UNREST,
  HEALTH;
}
