package dev.dateline.report.chart;

import dev.dateline.model.Coded;
import dev.dateline.model.RestrictionType;

/** The four kinds of life that a restriction curbs, each drawn in a colour of its own. */
final class Families {
  private Families() {}

  /** The style class of a restriction type's code. */
  static String style(String code) {
    return switch (Coded.parse(RestrictionType.class, code)) {
      case CURFEW,
          LOCKDOWN,
          ROAD_BLOCK,
          TRANSPORT_STOP,
          BORDER_CLOSURE,
          MOVEMENT_LIMIT,
          EXPULSION ->
          "f-movement";
      case ASSEMBLY_BAN,
          DISPERSAL_ORDER,
          STATE_OF_EMERGENCY,
          MARTIAL_LAW,
          ORGANISATION_BAN,
          ITEM_BAN ->
          "f-assembly";
      case INTERNET_SHUTDOWN, INTERNET_THROTTLING, PLATFORM_BLOCK, MEDIA_BAN -> "f-communication";
      case EDUCATION_CLOSURE, BUSINESS_CLOSURE, PUBLIC_SPACE_CLOSURE, UTILITY_CUT -> "f-daily-life";
    };
  }
}
