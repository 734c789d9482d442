package dev.dateline.model;

/** Force used against people (codebook 4, last paragraph). */
public enum Tactic implements Coded {
  TEAR_GAS,
  PEPPER_SPRAY,
  BATON_CHARGE,
  RUBBER_BULLETS,
  PELLETS,
  WATER_CANNON,
  STUN_GRENADE,
  LIVE_FIRE,
  BEATING,
  VEHICLE,
  CORDON,
  OTHER;
}
