package dev.dateline.datasets;

import static dev.dateline.datasets.Datasets.GOLD;
import static dev.dateline.datasets.Datasets.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.model.Change;
import dev.dateline.model.Coded;
import dev.dateline.model.Measure;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.model.RestrictionType;
import dev.dateline.model.Role;
import dev.dateline.model.Scope;
import dev.dateline.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The marks stand where they say, use the closed lists, and bear the totals they lead to. */
class GoldMarksTest {
  private final List<JsonNode> marks = Datasets.rows(GOLD.resolve("gold.jsonl"));
  private final Map<String, JsonNode> articles = Datasets.articles();

  @Test
  void areOfArticlesOfTheSample() {
    assertThat(marks).hasSizeGreaterThanOrEqualTo(30);
    for (JsonNode mark : marks) {
      assertThat(text(mark, "text")).isEqualTo(text(articles.get(text(mark, "doc")), "text"));
    }
  }

  @Test
  void quotesStandAtTheirOffsetsInCodePoints() {
    for (JsonNode mark : marks) {
      int[] points = text(mark, "text").codePoints().toArray();
      for (JsonNode quoted : both(mark)) {
        int begin = quoted.required("begin").intValue();
        int end = quoted.required("end").intValue();
        assertThat(new String(points, begin, end - begin)).isEqualTo(text(quoted, "quote"));
      }
    }
  }

  @Test
  void useTheClosedLists() {
    for (JsonNode mark : marks) {
      for (JsonNode claim : mark.get("claims")) {
        assertThat(text(claim, "measure")).isIn(codes(Measure.values()));
        assertThat(text(claim, "status")).isIn(codes(Status.values()));
        assertThat(text(claim, "change")).isIn(codes(Change.values()));
        assertThat(text(claim, "role")).isIn(codes(Role.values()));
      }
      for (JsonNode restriction : mark.get("restrictions")) {
        assertThat(text(restriction, "type")).isIn(codes(RestrictionType.values()));
        assertThat(text(restriction, "status")).isIn(codes(RestrictionStatus.values()));
      }
      for (JsonNode quoted : both(mark)) {
        assertThat(text(quoted, "scope")).isIn(codes(Scope.values()));
      }
    }
  }

  @Test
  void totalsRestOnCountedClaims() {
    for (JsonNode mark : marks) {
      Set<String> counted = new HashSet<>();
      mark.get("claims").forEach(claim -> count(claim, counted));
      List<String> totals = new ArrayList<>();
      mark.get("totals").fieldNames().forEachRemaining(totals::add);
      assertThat(totals).as(text(mark, "doc")).containsExactlyInAnyOrderElementsOf(counted);
      for (String measure : totals) {
        Told total = Told.of(mark.get("totals").get(measure));
        assertThat(follows(total, claims(mark, measure)))
            .as("%s %s %s", text(mark, "doc"), measure, total)
            .isTrue();
      }
    }
  }

  /** A total is one of the claims, the span of rivals, or the sum of two disjoint parts. */
  private static boolean follows(Told total, List<Told> claims) {
    if (claims.contains(total)) {
      return true;
    }
    for (Told one : claims) {
      for (Told other : claims) {
        boolean rivals = one.span(other).equals(total);
        boolean parts =
            one.high() != null
                && other.high() != null
                && new Told(one.low() + other.low(), one.high() + other.high()).equals(total);
        if (rivals || parts) {
          return true;
        }
      }
    }
    return false;
  }

  private static void count(JsonNode claim, Set<String> measures) {
    boolean stated = Set.of("asserted", "disputed").contains(text(claim, "status"));
    if (stated && text(claim, "scope").equals("event")) {
      measures.add(text(claim, "measure"));
    }
  }

  private static List<Told> claims(JsonNode mark, String measure) {
    List<Told> claims = new ArrayList<>();
    for (JsonNode claim : mark.get("claims")) {
      Set<String> counted = new HashSet<>();
      count(claim, counted);
      if (counted.contains(measure)) {
        claims.add(Told.of(claim, "low", "high"));
      }
    }
    return claims;
  }

  private static List<JsonNode> both(JsonNode mark) {
    List<JsonNode> both = new ArrayList<>();
    mark.get("claims").forEach(both::add);
    mark.get("restrictions").forEach(both::add);
    return both;
  }

  private static List<String> codes(Coded[] list) {
    return Arrays.stream(list).map(Coded::code).toList();
  }
}
