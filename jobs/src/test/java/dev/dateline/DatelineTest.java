package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.job.Readings;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.table.SharedSession;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public API as its documentation shows it. */
@Tag("spark")
class DatelineTest {
  private final SparkSession spark = SharedSession.get();

  private Dataset<Row> articles() {
    return spark
        .read()
        .json(
            spark.createDataset(
                List.of(
                    """
                    {"id": "a", "published": "2024-03-05", "title": "Five die in Kumasi fuel protest",
                     "text": "Police shot dead at least five protesters in Kumasi on Tuesday and arrested 120, a doctor said. A curfew was imposed from 8 p.m. to 6 a.m. Officers fired tear gas at about 2,000 marchers."}
                    """,
                    """
                    {"id": "b", "published": "2024-03-06", "title": "Harvest",
                     "text": "Farmers said that the maize harvest was the best in ten years, and that prices had fallen."}
                    """,
                    """
                    {"id": "c", "published": "2024-03-06", "title": "Marcha",
                     "text": "Unas dos mil personas marcharon este jueves por el centro de la ciudad para pedir agua, y la policia detuvo a seis de ellas cuando la marcha ya se disolvia en calma."}
                    """),
                Encoders.STRING()));
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.toJSON().collectAsList().stream().sorted().toList();
  }

  @Test
  void givesTheTablesOfTheSameNames() {
    Dataset<Row> claims = Dateline.claims(articles());
    assertThat(claims.columns()).containsExactly(Tables.CLAIMS.schema().fieldNames());
    assertThat(
            lines(
                claims
                    .filter("scope = 'event' and status = 'asserted'")
                    .select("measure", "low", "best", "high")))
        .contains(
            "{\"measure\":\"KILLED\",\"low\":5,\"best\":5}",
            "{\"measure\":\"ARRESTED\",\"low\":120,\"best\":120,\"high\":120}",
            "{\"measure\":\"PARTICIPANTS\",\"low\":2000,\"best\":2000,\"high\":2000}");
    assertThat(lines(Dateline.restrictions(articles()).select("type", "daily_hours")))
        .containsExactly("{\"type\":\"CURFEW\",\"daily_hours\":\"20:00-06:00\"}");
    assertThat(lines(Dateline.tactics(articles()).select("tactic")))
        .contains("{\"tactic\":\"tear_gas\"}");
    assertThat(lines(Dateline.mentions(articles()).select("place", "country", "killed_best")))
        .containsExactly("{\"place\":\"Kumasi\",\"country\":\"GH\",\"killed_best\":5}");
  }

  @Test
  void tellsWhatWasReadAndWhatWasRefused() {
    try (Readings readings = Dateline.read(articles()).persist()) {
      assertThat(lines(readings.articles().select("source_id")))
          .containsExactly("{\"source_id\":\"a\"}", "{\"source_id\":\"b\"}");
      assertThat(lines(readings.rejects().select("reason")))
          .containsExactly("{\"reason\":\"language\"}");
      assertThat(readings.claims().join(readings.articles(), "article_id").count())
          .isEqualTo(readings.claims().count());
    }
  }

  @Test
  void findsTheSameInSql() {
    Dateline.register(spark);
    articles().createOrReplaceTempView("articles_of_mine");
    Dataset<Row> found =
        spark.sql(
            """
            select id, c.measure, c.low, c.best, c.high, c.quote
            from articles_of_mine lateral view explode(dateline_claims(text, published)) as c
            """);
    assertThat(lines(found.filter("measure = 'KILLED'").drop("quote")))
        .contains("{\"id\":\"a\",\"measure\":\"KILLED\",\"low\":5,\"best\":5}");
    assertThat(
            lines(
                spark.sql(
                    "select id, size(dateline_restrictions(text, to_date(published))) n from articles_of_mine")))
        .containsExactly("{\"id\":\"a\",\"n\":1}", "{\"id\":\"b\",\"n\":0}", "{\"id\":\"c\"}");
    assertThat(
            lines(
                spark.sql(
                    "select m.place, m.day_begin from articles_of_mine"
                        + " lateral view explode(dateline_mentions(text, published)) as m")))
        .containsExactly("{\"place\":\"Kumasi\",\"day_begin\":\"2024-03-05\"}");
  }

  @Test
  void takesColumnsOfOtherNamesAndOtherConventions() {
    Dataset<Row> mine =
        spark.sql("select 'Dozens of protesters were arrested in Kumasi on Monday.' story");
    Map<String, String> map = Map.of("text", "story");
    assertThat(
            lines(
                Dateline.read(mine, map, Profile.ACLED, Kinds.ALL)
                    .claims()
                    .filter("measure = 'ARRESTED'")
                    .select("low")))
        .containsExactly("{\"low\":12}");
    assertThatThrownBy(() -> Dateline.claims(mine))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("no column holds the text");
  }
}
