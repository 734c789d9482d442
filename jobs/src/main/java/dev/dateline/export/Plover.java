package dev.dateline.export;

import dev.dateline.model.Count;
import dev.dateline.model.Event;
import dev.dateline.model.EventKind;
import dev.dateline.model.RestrictionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events as PLOVER sees them: one line for the gathering (PROTEST), one for arrests (COERCE,
 * arrest) and one for each mode of restriction (COERCE), all with the same {@code dateline_event}.
 * Types of restriction that PLOVER has no mode for, and kinds it codes elsewhere, are left out.
 * What is unknown is null.
 */
public final class Plover implements EventView {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "dateline_event",
          "date",
          "date_end",
          "event",
          "mode",
          "context",
          "source",
          "target",
          "location",
          "magnitude",
          "publications",
          "urls");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<Map<String, Object>> rows(SourcedEvent sourced) {
    Event event = sourced.event();
    if (event.kind() == null || !event.kind().isUnrest()) {
      return List.of();
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    Map<String, Object> people = actor(event, "CVL", parties(event));
    Map<String, Object> police = actor(event, "COP", List.of());
    Map<String, Object> government = actor(event, "GOV", List.of());
    if (event.kind() != EventKind.CLAMPDOWN) {
      rows.add(
          row(
              sourced,
              "PROTEST",
              mode(event.kind()),
              people,
              government,
              event.totals().participants()));
    }
    Count arrested = event.totals().arrested();
    if (arrested.isKnown() && !Count.exactly(0).equals(arrested)) {
      rows.add(row(sourced, "COERCE", "arrest", police, people, arrested));
    }
    if (event.restrictions() != null) {
      event.restrictions().stream()
          .map(Plover::mode)
          .filter(mode -> mode != null)
          .distinct()
          .sorted()
          .forEach(
              mode -> rows.add(row(sourced, "COERCE", mode, government, people, Count.UNKNOWN)));
    }
    return rows;
  }

  private static Map<String, Object> row(
      SourcedEvent sourced,
      String type,
      String mode,
      Map<String, Object> source,
      Map<String, Object> target,
      Count magnitude) {
    Event event = sourced.event();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", event.eventId() + "-" + type + (mode == null ? "" : "-" + mode));
    row.put("dateline_event", event.eventId());
    row.put("date", event.dayBegin() == null ? null : event.dayBegin().toString());
    row.put("date_end", event.dayEnd() == null ? null : event.dayEnd().toString());
    row.put("event", type);
    row.put("mode", mode);
    row.put("context", event.kind() == EventKind.STRIKE ? List.of("labor") : List.of());
    row.put("source", List.of(source));
    row.put("target", List.of(target));
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("place", event.place());
    location.put("admin1", event.admin1());
    location.put("country", alpha3(event));
    location.put("latitude", event.latitude());
    location.put("longitude", event.longitude());
    row.put("location", location);
    Map<String, Object> range = new LinkedHashMap<>();
    range.put("low", magnitude.low());
    range.put("best", magnitude.best());
    range.put("high", magnitude.high());
    row.put("magnitude", magnitude.isKnown() ? range : null);
    row.put("publications", sourced.outlets());
    row.put("urls", sourced.urls());
    return row;
  }

  private static Map<String, Object> actor(Event event, String sector, List<String> names) {
    Map<String, Object> actor = new LinkedHashMap<>();
    actor.put("country", alpha3(event));
    actor.put("sector", sector);
    actor.put("names", names);
    return actor;
  }

  private static List<String> parties(Event event) {
    return event.parties() == null ? List.of() : event.parties();
  }

  private static String alpha3(Event event) {
    Country country = Countries.of(event.country());
    return country == null ? null : country.alpha3();
  }

  private static String mode(EventKind kind) {
    return switch (kind) {
      case PROTEST, MARCH -> "demo";
      case SIT_IN -> "obstruct";
      case STRIKE -> "strike";
      case RIOT, COMMUNAL_CLASH -> "riot";
      case CLAMPDOWN, ATTACK, CRIME, ACCIDENT, DISASTER, POLITICS, OTHER -> null;
    };
  }

  /** PLOVER's mode of a restriction (codebook 4); null where it has none. */
  static String mode(RestrictionType type) {
    return switch (type) {
      case CURFEW -> "curfew";
      case STATE_OF_EMERGENCY, MARTIAL_LAW -> "martial-law";
      case INTERNET_SHUTDOWN, INTERNET_THROTTLING, UTILITY_CUT -> "withhold";
      case PLATFORM_BLOCK, MEDIA_BAN -> "censor";
      case ORGANISATION_BAN -> "ban";
      case EXPULSION -> "deport";
      case LOCKDOWN,
          ASSEMBLY_BAN,
          DISPERSAL_ORDER,
          ROAD_BLOCK,
          TRANSPORT_STOP,
          BORDER_CLOSURE,
          PUBLIC_SPACE_CLOSURE,
          MOVEMENT_LIMIT,
          ITEM_BAN ->
          "restrict";
      case EDUCATION_CLOSURE, BUSINESS_CLOSURE -> null;
    };
  }
}
