package dev.dateline.model;

/** By whose hand (codebook 1.3); a null stands for: not said. */
public enum ActorKind implements Coded {
  SECURITY,
  PROTESTER,
  MILITANT,
  CIVILIAN,
  VEHICLE,
  UNKNOWN;
}
