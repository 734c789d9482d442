package dev.dateline.model;

/** What an authority forbade or shut (codebook 4). Written in capitals. */
public enum RestrictionType implements Coded {
  CURFEW,
  LOCKDOWN,
  ASSEMBLY_BAN,
  DISPERSAL_ORDER,
  STATE_OF_EMERGENCY,
  MARTIAL_LAW,
  INTERNET_SHUTDOWN,
  INTERNET_THROTTLING,
  PLATFORM_BLOCK,
  MEDIA_BAN,
  ROAD_BLOCK,
  TRANSPORT_STOP,
  BORDER_CLOSURE,
  EDUCATION_CLOSURE,
  BUSINESS_CLOSURE,
  PUBLIC_SPACE_CLOSURE,
  ORGANISATION_BAN,
  UTILITY_CUT,
  MOVEMENT_LIMIT,
  ITEM_BAN,
  EXPULSION;

  @Override
  public String code() {
    return name();
  }
}
