package dev.dateline.model;

/** What happened to the people that a claim counts (codebook 1). Written in capitals. */
public enum Measure implements Coded {
  KILLED,
  INJURED,
  MISSING,
  ARRESTED,
  RELEASED,
  PARTICIPANTS;

  @Override
  public String code() {
    return name();
  }
}
