package dev.dateline.model;

/** Where a restriction stands in its life (codebook 4). */
public enum RestrictionStatus implements Coded {
  PROPOSED,
  ANNOUNCED,
  IN_FORCE,
  EXTENDED,
  EASED,
  LIFTED,
  DENIED,
  VIOLATED;
}
