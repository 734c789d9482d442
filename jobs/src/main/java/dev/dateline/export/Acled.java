package dev.dateline.export;

import dev.dateline.model.Count;
import dev.dateline.model.DayPrecision;
import dev.dateline.model.Event;
import dev.dateline.model.EventKind;
import dev.dateline.model.GeoPrecision;
import dev.dateline.model.Tactic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Events as ACLED's users know them. What is unknown is empty, {@code fatalities} included: ACLED
 * itself writes 0 for "none reported". {@code fatalities} is the best figure, or the lowest where
 * there is no best. Kinds that ACLED does not collect (crime, accident, disaster, politics, other)
 * are left out.
 */
public final class Acled implements EventView {
  private static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");

  private static final Set<Tactic> LETHAL = Set.of(Tactic.LIVE_FIRE);

  /** ACLED's three levels of kind. */
  private record Kind(String disorder, String type, String subType, String crowd) {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<Map<String, Object>> rows(SourcedEvent sourced) {
    Event event = sourced.event();
    Kind kind = kind(event);
    if (kind == null) {
      return List.of();
    }
    Map<String, Object> row = new LinkedHashMap<>();
    COLUMNS.forEach(column -> row.put(column, null));
    Country country = Countries.of(event.country());
    row.put("event_id_cnty", (country == null ? "" : country.alpha3()) + event.eventId());
    if (event.dayBegin() != null) {
      row.put("event_date", event.dayBegin().toString());
      row.put("year", event.dayBegin().getYear());
    }
    row.put("time_precision", timePrecision(event.dayPrecision()));
    row.put("disorder_type", kind.disorder());
    row.put("event_type", kind.type());
    row.put("sub_event_type", kind.subType());
    actors(row, event, kind, country);
    row.put(
        "civilian_targeting",
        kind.disorder().equals("Demonstrations") || kind.type().equals("Strategic developments")
            ? null
            : "Civilian targeting");
    where(row, event, country);
    row.put("source", sourced.outlets().isEmpty() ? null : String.join("; ", sourced.outlets()));
    row.put("notes", Notes.of(event));
    row.put("fatalities", event.totals().killed().point());
    row.put("tags", "crowd size=" + crowd(event.totals().participants()));
    row.put(
        "timestamp",
        event.lastPublishedAt() == null ? null : event.lastPublishedAt().getEpochSecond());
    return List.of(row);
  }

  private static void where(Map<String, Object> row, Event event, Country country) {
    if (country != null) {
      row.put("iso", country.numeric());
      row.put("region", country.region());
    }
    row.put("country", Countries.name(event.country()));
    row.put("admin1", event.admin1());
    row.put("location", event.place() != null ? event.place() : event.admin1());
    row.put("latitude", event.latitude());
    row.put("longitude", event.longitude());
    row.put("geo_precision", geoPrecision(event.geoPrecision()));
  }

  private static void actors(Map<String, Object> row, Event event, Kind kind, Country country) {
    String where = country == null ? "" : " (" + country.name() + ")";
    String forces = "Police Forces" + (country == null ? "" : " of " + country.name());
    boolean state = intervened(event);
    boolean crowdFirst = !kind.crowd().equals("State forces");
    row.put("actor1", crowdFirst ? kind.crowd() + where : forces);
    row.put(
        "assoc_actor_1",
        event.parties() == null || event.parties().isEmpty()
            ? null
            : String.join("; ", event.parties()));
    row.put("inter1", kind.crowd());
    row.put("actor2", crowdFirst ? (state ? forces : null) : "Civilians" + where);
    row.put("inter2", crowdFirst ? (state ? "State forces" : null) : "Civilians");
    row.put(
        "interaction",
        !crowdFirst
            ? "State forces-Civilians"
            : state ? "State forces-" + kind.crowd() : kind.crowd() + " only");
  }

  private static Kind kind(Event event) {
    if (event.kind() == null) {
      return null;
    }
    return switch (event.kind()) {
      case PROTEST, SIT_IN, MARCH, STRIKE -> protest(event);
      case RIOT -> new Kind("Demonstrations", "Riots", "Violent demonstration", "Rioters");
      case COMMUNAL_CLASH -> new Kind("Political violence", "Riots", "Mob violence", "Rioters");
      case CLAMPDOWN ->
          new Kind(
              "Strategic developments",
              "Strategic developments",
              event.totals().arrested().isKnown() ? "Arrests" : "Other",
              "State forces");
      case ATTACK ->
          new Kind(
              "Political violence",
              "Violence against civilians",
              "Attack",
              "Unidentified Armed Group");
      case CRIME, ACCIDENT, DISASTER, POLITICS, OTHER -> null;
    };
  }

  private static Kind protest(Event event) {
    boolean killed = above(event.totals().killed());
    boolean lethal = event.tactics() != null && event.tactics().stream().anyMatch(LETHAL::contains);
    if (lethal || killed && intervened(event)) {
      return new Kind(
          "Political violence; Demonstrations",
          "Protests",
          "Excessive force against protesters",
          "Protesters");
    }
    String subType = intervened(event) ? "Protest with intervention" : "Peaceful protest";
    return new Kind("Demonstrations", "Protests", subType, "Protesters");
  }

  private static boolean intervened(Event event) {
    boolean force = event.tactics() != null && !event.tactics().isEmpty();
    return event.kind() == EventKind.CLAMPDOWN || force || above(event.totals().arrested());
  }

  private static boolean above(Count count) {
    Long most = count.high() != null ? count.high() : count.point();
    return most != null && most > 0;
  }

  private static String crowd(Count participants) {
    return participants.isKnown() ? Notes.words(participants) : "no report";
  }

  private static Integer timePrecision(DayPrecision precision) {
    if (precision == null) {
      return null;
    }
    return switch (precision) {
      case DAY, DAYS -> 1;
      case WEEK -> 2;
      case MONTH, YEAR -> 3;
    };
  }

  private static Integer geoPrecision(GeoPrecision precision) {
    if (precision == null) {
      return null;
    }
    return switch (precision) {
      case PLACE -> 1;
      case ADMIN1 -> 2;
      case COUNTRY -> 3;
    };
  }
}
