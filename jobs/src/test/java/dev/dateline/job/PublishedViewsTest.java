package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.CallerMistake;
import dev.dateline.report.Explanation;
import dev.dateline.report.ReportOptions;
import dev.dateline.report.TableDifference;
import dev.dateline.table.SharedSession;
import dev.dateline.table.Store;
import dev.dateline.table.Tables;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Report, export, explanation and comparison of datasets that are there. */
@Tag("spark")
class PublishedViewsTest {
  @TempDir static Path folder;
  private static final SparkSession SPARK = SharedSession.get();
  private static Store store;

  @BeforeAll
  static void publish() {
    String dataset = folder.resolve("one").toString();
    SampleTables.write(SPARK, SampleTables.sample(), dataset);
    store = Store.open(SPARK, dataset);
  }

  private static Map<String, String> pages(Path report) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(report)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(report.relativize(file).toString(), Files.readString(file));
      }
    }
    return pages;
  }

  private static String export(String view) throws IOException {
    StringWriter out = new StringWriter();
    new ExportJob(store, true).view(view, out);
    return out.toString();
  }

  private static String table(String name, String form, boolean texts) throws IOException {
    StringWriter out = new StringWriter();
    new ExportJob(store, texts).table(Tables.named(name), form, out);
    return out.toString();
  }

  @Test
  void theReportHasAPageForEachEventWithItsQuotesInContextAndIsTheSameEachTime()
      throws IOException {
    Path dataset = folder.resolve("one");
    ReportJob.rewrite(SPARK, dataset.toString(), ReportOptions.DEFAULT);
    Map<String, String> first = pages(dataset.resolve("report"));
    assertThat(first)
        .hasSize(2 + SampleTables.sample().size())
        .containsKeys("index.html", "method.html");
    assertThat(first.get("events/00000000000000a1.html"))
        .contains(
            "The county hospital said <mark>the toll had risen to seven</mark> by Wednesday morning.")
        .contains("copy of Rift Wire");
    assertThat(first.get("index.html")).contains("the record does not follow its format");

    ReportJob.rewrite(SPARK, dataset.toString(), ReportOptions.DEFAULT);
    assertThat(pages(dataset.resolve("report"))).isEqualTo(first);
    assertThat(dataset.resolve("_report")).doesNotExist();
  }

  @Test
  void tablesAreExportedWithEveryColumnInTheirOrder() throws IOException {
    List<JsonNode> events =
        table("events", "jsonl", true).lines().map(PublishedViewsTest::json).toList();
    assertThat(events).extracting(event -> event.get("event_id").asText()).isSorted().hasSize(5);
    assertThat(events.get(0).properties().stream().map(Map.Entry::getKey))
        .containsExactly(Tables.EVENTS.schema().fieldNames());
    assertThat(events.get(1).get("killed_low").asLong()).isZero();
    assertThat(events.get(4).get("killed_low").isNull()).isTrue();
    assertThat(table("claims", "csv", true).lines().findFirst().orElseThrow())
        .startsWith("claim_id,article_id,");
  }

  @Test
  void textsStayBehindWhenAsked() throws IOException {
    for (String name : List.of("articles", "claims", "restrictions", "rejects")) {
      assertThat(table(name, "jsonl", false))
          .doesNotContain(
              "\"text\":", "\"quote\":", "\"excerpt\"", "curfew\"", "the toll had risen");
    }
  }

  @Test
  void unknownFormsAreTheCallersMistake() {
    assertThatThrownBy(() -> table("events", "xml", true))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("jsonl, csv");
    assertThatThrownBy(() -> export("gtd"))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("acled, ucdp, plover, gkg");
  }

  @Test
  void viewsAreExported() throws IOException {
    assertThat(export("acled").lines())
        .hasSize(6)
        .anyMatch(
            line ->
                line.startsWith("KEN00000000000000a1,")
                    && line.contains("Daily Lantern; Evening Kite; Harbour Post; Rift Wire"));
    assertThat(export("ucdp").lines()).hasSize(2);
    assertThat(
            export("plover")
                .lines()
                .map(PublishedViewsTest::json)
                .map(line -> line.get("event").asText()))
        .contains("PROTEST", "COERCE");
  }

  @Test
  void explainsEventsAndArticlesByAnyOfTheirIds() {
    ExplainJob job = new ExplainJob(store, new Explanation(quote -> "*" + quote + "*"));
    assertThat(job.explain("00000000000000a1").toString())
        .contains("*nine of its members had been killed*", "20 killed, denied");
    assertThat(job.explain("n2").toString()).startsWith("article n2: Death toll rises in Nakuru");
    assertThat(job.explain("s-n2").toString()).isEqualTo(job.explain("n2").toString());
    assertThatThrownBy(() -> job.explain("nothing"))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("no event and no article 'nothing'");
  }

  @Test
  void saysWhichTablesAndRowsDiffer() {
    String dataset = folder.resolve("two").toString();
    SampleTables.write(SPARK, SampleTables.sample().subList(0, 4), dataset);
    List<TableDifference> differences =
        new DiffJob(store, Store.open(SPARK, dataset)).differences();
    assertThat(differences).hasSize(Tables.all().size());
    assertThat(
            differences.stream()
                .filter(difference -> !difference.isNone())
                .map(TableDifference::table))
        .containsExactly("articles", "events", "event_articles");
    assertThat(TableDifference.print(differences))
        .contains("claims: same", "only in the first: event_id=00000000000000e5");
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
