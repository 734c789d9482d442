package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application jar under Spark's own SparkSubmit, with nothing else of ours on the class path.
 */
@Tag("spark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** It has a space in its name, because people have such folders. */
  private Path folder;

  private Path corpus;
  private Path dataset;
  private Command.Result run;

  @BeforeAll
  void runOnce(@TempDir Path temporary) throws Exception {
    folder = Files.createDirectory(temporary.resolve("my corpus"));
    corpus = folder.resolve("two days.jsonl");
    Files.copy(sample(), corpus);
    Files.writeString(corpus, Files.readString(corpus) + "{\"id\": \"broken\", \"text\": \"It\n");
    dataset = folder.resolve("out put");
    run = submit("local[2]", dataset);
  }

  @Test
  void runsToTheEnd() {
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(dataset.resolve("manifest.json")).exists();
    assertThat(dataset.resolve("report").resolve("index.html")).exists();
  }

  @Test
  void exportsEveryTable() throws Exception {
    Command.Result articles = export("articles", "jsonl");
    assertThat(articles.code()).as(articles.err()).isZero();
    assertThat(articles.lines()).isNotEmpty();
    JsonNode manifest = JSON.readTree(dataset.resolve("manifest.json").toFile());
    assertThat(articles.lines())
        .hasSize(manifest.path("tables").path("articles").path("rows").asInt());
    assertThat(export("rejects", "jsonl").out()).contains("\"malformed\"");
    assertThat(export("events", "csv").lines().get(0)).startsWith("event_id,label,kind");
  }

  @Test
  void readFindsTheClaimsThatTheJobFound() throws Exception {
    Map<String, List<String>> byJob = new TreeMap<>();
    Map<String, String> sourceIds = new TreeMap<>();
    for (String line : export("articles", "jsonl").lines()) {
      JsonNode article = JSON.readTree(line);
      if (article.path("copy_of").isNull()) {
        sourceIds.put(article.path("article_id").asText(), article.path("source_id").asText());
      }
    }
    for (String line : export("claims", "jsonl").lines()) {
      ObjectNode claim = (ObjectNode) JSON.readTree(line);
      String source = sourceIds.get(claim.path("article_id").asText());
      byJob.computeIfAbsent(source, id -> new ArrayList<>()).add(core(claim));
    }
    Map<String, List<String>> byRead = new TreeMap<>();
    for (String line : Command.plain("read", corpus.toString()).run().lines()) {
      JsonNode reading = JSON.readTree(line);
      if (sourceIds.containsValue(reading.path("id").asText())) {
        for (JsonNode claim : reading.path("claims")) {
          byRead
              .computeIfAbsent(reading.path("id").asText(), id -> new ArrayList<>())
              .add(core((ObjectNode) claim));
        }
      }
    }
    byJob.values().forEach(claims -> claims.sort(null));
    byRead.values().forEach(claims -> claims.sort(null));

    assertThat(byJob).isNotEmpty().isEqualTo(byRead);
  }

  @Test
  void aQuietRunSaysNothingAndSumsUpInJson() throws Exception {
    Path quiet = folder.resolve("quiet");
    Command.Result result =
        Command.submit(
                "local[2]",
                "run",
                "--input",
                corpus.toString(),
                "--output",
                quiet.toString(),
                "--quiet",
                "--json")
            .run();
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).doesNotContain("dateline:");
    assertThat(result.lines()).hasSize(1);
    JsonNode summary = JSON.readTree(result.out());
    JsonNode manifest = JSON.readTree(quiet.resolve("manifest.json").toFile());
    assertThat(summary.path("dataset").asText()).isEqualTo(quiet.toString());
    assertThat(summary.path("tables").path("claims").asLong())
        .isEqualTo(manifest.path("tables").path("claims").path("rows").asLong());
    assertThat(summary.path("stages").path("ingest").path("rejected").asLong()).isPositive();
  }

  @Test
  void theCallersMistakesEndWithTwoAndOneLine() throws Exception {
    Command.Result again = submit("local[1]", dataset);
    assertThat(again.code()).as(again.err()).isEqualTo(2);
    assertThat(again.err()).contains("dateline run: ").contains("--overwrite");

    Command.Result noInput =
        Command.submit(
                "local[1]",
                "run",
                "--input",
                folder.resolve("nothing here").toString(),
                "--output",
                folder.resolve("none").toString())
            .run();
    assertThat(noInput.code()).as(noInput.err()).isEqualTo(2);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  @Tag("cluster")
  void executorsOfTheirOwnWriteTheSameTables() throws Exception {
    Path other = folder.resolve("from a cluster");
    assertSameTables(submit("local-cluster[2,1,1024]", other), other);
  }

  @Test
  @Tag("cluster")
  void aStandaloneClusterWritesTheSameTables(@TempDir Path logs) throws Exception {
    try (StandaloneCluster cluster = StandaloneCluster.start(2, logs)) {
      Path other = folder.resolve("from a standalone cluster");
      assertSameTables(command(cluster.url(), other).run(), other);
    }
  }

  @Test
  @Tag("cluster")
  void aWorkerThatDiesInTheMiddleChangesNothing(@TempDir Path logs) throws Exception {
    try (StandaloneCluster cluster = StandaloneCluster.start(2, logs)) {
      Path other = folder.resolve("from what was left");
      Command run = command(cluster.url(), other).when("deduplicate: ", () -> cluster.kill(0));
      assertSameTables(run.run(), other);
    }
  }

  private void assertSameTables(Command.Result result, Path other) throws Exception {
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode here = JSON.readTree(dataset.resolve("manifest.json").toFile()).path("tables");
    JsonNode there = JSON.readTree(other.resolve("manifest.json").toFile()).path("tables");
    assertThat(there).isEqualTo(here);
  }

  private Command.Result submit(String master, Path output) throws Exception {
    return command(master, output).run();
  }

  private Command command(String master, Path output) {
    return Command.submit(
        master, "run", "--input", corpus.toString(), "--output", output.toString());
  }

  private Command.Result export(String table, String form) throws Exception {
    return Command.submit("local[1]", "export", dataset.toString(), "--table", table, "--as", form)
        .run();
  }

  private static Path sample() {
    return Path.of("datasets", "sample", "articles.jsonl");
  }

  /** A claim without the ids that differ between a file of one and a corpus of many. */
  private static String core(ObjectNode claim) {
    claim.remove(
        List.of("claim_id", "article_id", "mention_id", "part_of", "published_month", "day_month"));
    return claim.toString();
  }
}
