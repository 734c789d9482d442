package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.model.Article;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The one real article with what must come out of it, where the development sets are at hand. */
class SeedArticleTest {
  private static final Path ARTICLE = Path.of("../shared/seed/islamabad.txt");
  private static final Path ANSWERS = Path.of("../shared/seed/islamabad.expected.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static JsonNode expected;
  private static JsonNode told;

  @BeforeAll
  static void read() throws IOException {
    Assumptions.assumeTrue(Files.exists(ANSWERS), "the seed article is not beside the checkout");
    expected = JSON.readTree(Files.readString(ANSWERS));
    LocalDate published = LocalDate.parse(expected.path("published").asText());
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream input = Files.newInputStream(ARTICLE)) {
      ReadingJson json = new ReadingJson(line, false);
      Article article =
          new Intake(FieldMap.of(Map.of()), published)
              .accept(
                  "islamabad.txt", ArticleInput.of("islamabad.txt", input).records(1 << 20).next())
              .article();
      json.write("islamabad", new ArticleReader(Profile.CCC, Kinds.PROTEST).read(article, false));
      json.flush();
    }
    told = JSON.readTree(line.toString(StandardCharsets.UTF_8));
  }

  @Test
  void protestPlaceAndDay() {
    assertThat(told.path("is_protest")).isEqualTo(expected.path("is_protest"));
    JsonNode mention = told.path("mentions").get(0);
    for (String field : List.of("place", "country", "day_begin")) {
      assertThat(mention.path(field)).isEqualTo(expected.path("mention").path(field));
    }
    assertThat(values(mention.path("parties")))
        .containsAll(values(expected.path("mention").path("parties")));
  }

  @Test
  void totals() {
    for (String measure : List.of("KILLED", "INJURED", "ARRESTED")) {
      JsonNode total = told.path("totals").path(measure);
      JsonNode wanted = expected.path("totals").path(measure);
      assertThat(total.path("low")).as(measure).isEqualTo(wanted.path("low"));
      assertThat(total.path("high")).as(measure).isEqualTo(wanted.path("high"));
    }
    assertThat(told.path("reconciled").asBoolean()).isTrue();
    assertThat(told.path("totals").has("RELEASED")).isFalse();
  }

  @Test
  void roles() {
    expected
        .path("by_role")
        .properties()
        .forEach(
            measure ->
                measure
                    .getValue()
                    .properties()
                    .forEach(
                        role ->
                            assertThat(low(measure.getKey(), role.getKey()))
                                .as(measure.getKey() + " " + role.getKey())
                                .isEqualTo(role.getValue().asLong())));
  }

  private static long low(String measure, String role) {
    for (JsonNode row : told.path("by_role")) {
      if (row.path("measure").asText().equals(measure) && row.path("role").asText().equals(role)) {
        return row.path("low").asLong();
      }
    }
    return -1;
  }

  @Test
  void claimsOfNote() {
    for (JsonNode wanted : expected.path("claims_of_note")) {
      assertThat(told.path("claims"))
          .as(wanted.toString())
          .anyMatch(
              claim ->
                  wanted.properties().stream()
                      .allMatch(field -> claim.path(field.getKey()).equals(field.getValue())));
    }
  }

  @Test
  void restrictionsAndTactics() {
    List<String> types = new ArrayList<>();
    for (JsonNode wanted : expected.path("restrictions")) {
      types.add(wanted.path("type").asText());
      assertThat(told.path("restrictions"))
          .as(wanted.toString())
          .anyMatch(restriction -> isSame(wanted, restriction));
    }
    assertThat(told.path("restrictions")).allMatch(r -> types.contains(r.path("type").asText()));
    assertThat(told.path("tactics"))
        .extracting(tactic -> tactic.path("tactic").asText())
        .containsOnlyOnceElementsOf(values(expected.path("tactics")));
  }

  private static boolean isSame(JsonNode wanted, JsonNode restriction) {
    return restriction.path("type").equals(wanted.path("type"))
        && restriction.path("status").equals(wanted.path("status"))
        && (!wanted.has("first_day")
            || restriction.path("first_day").equals(wanted.path("first_day")));
  }

  @Test
  void whatMustNotCount() {
    assertThat(told.path("claims")).isNotEmpty();
    for (JsonNode claim : told.path("claims")) {
      assertThat(claim.path("quote").asText())
          .doesNotContain("criminal charges")
          .doesNotContain("over a year")
          .doesNotContain("10 km");
    }
  }

  private static List<String> values(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
