package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.RestrictionType;
import dev.dateline.report.ClaimInContext;
import dev.dateline.report.EventFile;
import dev.dateline.report.SampleEvents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventViewsTest {
  private static final EventFile NAKURU = SampleEvents.all().get(0);
  private static final EventFile GALLE = SampleEvents.all().get(1);
  private static final EventFile UNKNOWN = SampleEvents.all().get(4);

  private static SourcedEvent sourced(EventFile file) {
    return new SourcedEvent(
        file.event(),
        List.of("Harbour Post", "Rift Wire"),
        List.of("https://harbour-post.example/n1"));
  }

  @Test
  void acledHasItsColumnsInOrder() {
    assertThat(String.join(", ", new Acled().columns()))
        .isEqualTo(
            "event_id_cnty, event_date, year, time_precision, disorder_type, event_type, sub_event_type, actor1, assoc_actor_1, inter1, actor2, assoc_actor_2, inter2, interaction, "
                + "civilian_targeting, iso, region, country, admin1, admin2, admin3, location, latitude, longitude, geo_precision, source, source_scale, notes, fatalities, tags, timestamp");
    assertThat(new Acled().rows(sourced(NAKURU)).get(0).keySet())
        .containsExactlyElementsOf(new Acled().columns());
  }

  @Test
  void acledSeesExcessiveForceInALethalMarch() {
    Map<String, Object> row = new Acled().rows(sourced(NAKURU)).get(0);
    assertThat(row)
        .containsEntry("event_id_cnty", "KEN00000000000000a1")
        .containsEntry("event_date", "2024-03-05")
        .containsEntry("event_type", "Protests")
        .containsEntry("sub_event_type", "Excessive force against protesters")
        .containsEntry("disorder_type", "Political violence; Demonstrations")
        .containsEntry("interaction", "State forces-Protesters")
        .containsEntry("iso", 404)
        .containsEntry("region", "Eastern Africa")
        .containsEntry("country", "Kenya")
        .containsEntry("fatalities", 7L)
        .containsEntry("source", "Harbour Post; Rift Wire")
        .containsEntry("tags", "crowd size=at least 2000");
  }

  @Test
  void acledLeavesUnknownFatalitiesEmptyAndKeepsAStatedNone() {
    assertThat(new Acled().rows(sourced(GALLE)).get(0)).containsEntry("fatalities", 0L);
    assertThat(new Acled().rows(sourced(UNKNOWN)).get(0))
        .containsEntry("fatalities", null)
        .containsEntry("event_date", null)
        .containsEntry("tags", "crowd size=no report");
  }

  @Test
  void ucdpSharesOutDeathsAndAddsUp() {
    Map<String, Object> row = new Ucdp().rows(sourced(NAKURU)).get(0);
    assertThat(new Ucdp().columns())
        .startsWith(
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
            "low");
    assertThat(row)
        .containsEntry("id", 161L)
        .containsEntry("best", 7L)
        .containsEntry("low", 6L)
        .containsEntry("high", 9L)
        .containsEntry("deaths_civilians", 7L)
        .containsEntry("deaths_unknown", 0L)
        .containsEntry("date_prec", 2)
        .containsEntry("geom_wkt", "POINT (36.0667 -0.2833)");
  }

  @Test
  void ucdpLeavesOutEventsWithoutAReportedDeath() {
    assertThat(new Ucdp().rows(sourced(GALLE))).isEmpty();
    assertThat(new Ucdp().rows(sourced(UNKNOWN))).isEmpty();
  }

  @Test
  void ploverHasALineForTheGatheringTheArrestsAndEachMode() {
    assertThat(new Plover().rows(sourced(NAKURU)))
        .extracting(row -> row.get("event") + " " + row.get("mode"))
        .containsExactly("PROTEST demo", "COERCE arrest", "COERCE curfew", "COERCE withhold");
    assertThat(new Plover().rows(sourced(GALLE)))
        .extracting(row -> row.get("event") + " " + row.get("mode"))
        .containsExactly("PROTEST strike", "COERCE arrest", "COERCE restrict");
  }

  @Test
  void ploverKnowsAModeOrNoneForEachType() {
    assertThat(List.of(RestrictionType.values()).stream().filter(type -> Plover.mode(type) == null))
        .containsExactly(RestrictionType.EDUCATION_CLOSURE, RestrictionType.BUSINESS_CLOSURE);
  }

  @Test
  void gkgWritesCountsAsGdeltDoes() {
    CountedArticle article =
        new CountedArticle(
            "n1",
            Instant.parse("2024-03-05T15:00:00Z"),
            "Harbour Post",
            null,
            NAKURU.claims().stream()
                .map(ClaimInContext::claim)
                .filter(claim -> claim.articleId().equals("n1"))
                .toList(),
            List.of());
    Map<String, Object> row = Gkg.row(article);
    assertThat(row.keySet()).containsExactlyElementsOf(Gkg.COLUMNS);
    assertThat(row)
        .containsEntry("GKGRECORDID", "20240305150000-n1")
        .containsEntry(
            "V2.1COUNTS",
            "PROTEST#2000#protester########0;ARREST#140#protester########12;KILL#6#protester########39;");
  }

  @Test
  void gkgCountsNothingThatIsDeniedOrBackground() {
    CountedArticle article =
        new CountedArticle(
            "n3",
            null,
            null,
            null,
            NAKURU.claims().stream()
                .map(ClaimInContext::claim)
                .filter(claim -> claim.articleId().equals("n3"))
                .toList(),
            List.of());
    assertThat(Gkg.row(article))
        .containsEntry("V2.1COUNTS", "KILL#9#protester########15;")
        .containsEntry("V2.1DATE", null);
  }
}
