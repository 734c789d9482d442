package dev.dateline.model;

/** Who the counted people are (codebook 1.3). */
public enum Role implements Coded {
  SECURITY,
  PROTESTER,
  CIVILIAN,
  JOURNALIST,
  OFFICIAL,
  MEDIC,
  MILITANT,
  UNKNOWN;
}
