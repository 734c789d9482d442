package dev.dateline.export;

import dev.dateline.model.Count;
import dev.dateline.model.DayPrecision;
import dev.dateline.model.Event;
import dev.dateline.model.EventKind;
import dev.dateline.model.GeoPrecision;
import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import dev.dateline.model.RoleCount;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Events as UCDP GED's users know them: only those with a reported death, as there. {@code best} is
 * the best figure, or the lowest where there is no best; {@code low} and {@code high} are empty
 * where unknown. Deaths of a known role are shared out among the sides and civilians (protesters
 * are civilians there), the rest of {@code best} is {@code deaths_unknown}.
 */
public final class Ucdp implements EventView {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "year",
          "date_start",
          "date_end",
          "date_prec",
          "where_prec",
          "event_clarity",
          "side_a",
          "side_b",
          "latitude",
          "longitude",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low",
          "relid",
          "type_of_violence",
          "country",
          "region",
          "adm_1",
          "adm_2",
          "where_coordinates",
          "geom_wkt",
          "number_of_sources",
          "source_office",
          "source_original");

  private static final Set<Role> CIVILIANS =
      EnumSet.of(Role.PROTESTER, Role.CIVILIAN, Role.JOURNALIST, Role.OFFICIAL, Role.MEDIC);

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<Map<String, Object>> rows(SourcedEvent sourced) {
    Event event = sourced.event();
    Count killed = event.totals().killed();
    Long most = killed.high() != null ? killed.high() : killed.point();
    if (most == null || most == 0) {
      return List.of();
    }
    Map<String, Object> row = new LinkedHashMap<>();
    COLUMNS.forEach(column -> row.put(column, null));
    // GED's ids are numbers; ours, of 64 bits, fit but for the sign.
    row.put("id", Long.parseUnsignedLong(event.eventId(), 16) & Long.MAX_VALUE);
    row.put("relid", event.eventId());
    when(row, event);
    where(row, event);
    boolean communal = event.kind() == EventKind.COMMUNAL_CLASH;
    String country = Countries.name(event.country());
    row.put("type_of_violence", communal ? 2 : 3);
    row.put(
        "side_a", communal ? party(event, 0) : country == null ? null : "Government of " + country);
    row.put("side_b", communal ? party(event, 1) : "Civilians");
    deaths(row, event);
    row.put("number_of_sources", event.sources());
    row.put(
        "source_office", sourced.outlets().isEmpty() ? null : String.join(";", sourced.outlets()));
    row.put("source_original", sourced.urls().isEmpty() ? null : String.join(";", sourced.urls()));
    return List.of(row);
  }

  private static void when(Map<String, Object> row, Event event) {
    LocalDate begin = event.dayBegin();
    if (begin != null) {
      row.put("year", begin.getYear());
      row.put("date_start", begin + " 00:00:00.000");
      row.put("date_end", (event.dayEnd() == null ? begin : event.dayEnd()) + " 00:00:00.000");
    }
    DayPrecision precision = event.dayPrecision();
    if (precision != null) {
      int code =
          switch (precision) {
            case DAY -> 1;
            case DAYS -> 2;
            case WEEK -> 3;
            case MONTH -> 4;
            case YEAR -> 5;
          };
      row.put("date_prec", code);
      row.put("event_clarity", code <= 2 ? 1 : 2);
    }
  }

  private static void where(Map<String, Object> row, Event event) {
    Country country = Countries.of(event.country());
    row.put("country", Countries.name(event.country()));
    row.put("region", country == null ? null : country.region());
    row.put("adm_1", event.admin1());
    row.put("where_coordinates", event.place() != null ? event.place() : event.admin1());
    if (event.latitude() != null && event.longitude() != null) {
      row.put("latitude", event.latitude());
      row.put("longitude", event.longitude());
      row.put(
          "geom_wkt",
          String.format(Locale.ROOT, "POINT (%s %s)", event.longitude(), event.latitude()));
    }
    GeoPrecision precision = event.geoPrecision();
    if (precision != null) {
      row.put(
          "where_prec",
          switch (precision) {
            case PLACE -> 1;
            case ADMIN1 -> 4;
            case COUNTRY -> 6;
          });
    }
  }

  private static void deaths(Map<String, Object> row, Event event) {
    Count killed = event.totals().killed();
    long best = killed.point() == null ? killed.high() : killed.point();
    long left = best;
    long a = Math.min(left, of(event, EnumSet.of(Role.SECURITY)));
    left -= a;
    long b = Math.min(left, of(event, EnumSet.of(Role.MILITANT)));
    left -= b;
    long civilians = Math.min(left, of(event, CIVILIANS));
    row.put("deaths_a", a);
    row.put("deaths_b", b);
    row.put("deaths_civilians", civilians);
    row.put("deaths_unknown", left - civilians);
    row.put("best", best);
    row.put("low", killed.low());
    row.put("high", killed.high());
  }

  private static long of(Event event, Set<Role> roles) {
    long sum = 0;
    for (RoleCount each : event.byRole() == null ? List.<RoleCount>of() : event.byRole()) {
      Long point = each.best() != null ? each.best() : each.low();
      if (each.measure() == Measure.KILLED && roles.contains(each.role()) && point != null) {
        sum += point;
      }
    }
    return sum;
  }

  private static String party(Event event, int index) {
    return event.parties() != null && event.parties().size() > index
        ? event.parties().get(index)
        : null;
  }
}
