package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.dateline.model.Profile;
import dev.dateline.table.Manifest;
import dev.dateline.table.SharedSession;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset that grows by appends is that of a run over everything, in all but ids. */
@Tag("spark")
class AppendJobTest {
  private static final String RIOT =
      "Seven people were killed and 31 injured in Surat on Tuesday when police opened fire.";

  private static final String ARRESTS =
      "Police in Lagos arrested six students on Friday at a march against tuition fees.";

  private static final String CROWD =
      "Some 400 miners marched through Oruro on Sunday and one was hurt by a stone.";

  private static final List<Table<?>> OF_EVENTS =
      List.of(Tables.EVENTS, Tables.EVENT_ARTICLES, Tables.EVENT_TOLLS, Tables.EVENT_RESTRICTIONS);

  private final SparkSession spark = SharedSession.get();
  @TempDir Path folder;

  @Test
  void aMergeKeepsTheOldestIdAndTheFirstReportTakesItsIdAlong() {
    // Events x and y are one with the new z; w fell apart, and most of it is v; s lost its first.
    Dataset<Row> was =
        rows(
            "event_id, article_id, mention_id",
            "('x','1','m1'), ('y','2','m2'), ('w','3','m3'), ('w','4','m4'), ('w','5','m5'), "
                + "('s','7','m7'), ('s','8','m8')");
    Dataset<Row> events =
        rows(
            "event_id, first_published_at",
            "('x', timestamp'2025-03-02'), ('y', timestamp'2025-03-01'), ('w', null), ('s', null)");
    Dataset<Row> aliases = rows("old_event_id, event_id", "('u', 'x'), ('t', 'w')");
    Dataset<Row> now =
        rows(
            "event_id, article_id, mention_id",
            "('z','0','m0'), ('z','1','m1'), ('z','2','m2'), "
                + "('w','3','m3'), ('v','4','m4'), ('v','5','m5'), ('n','6','m6'), ('r','7','m7'), ('r','8','m8')");

    KeptIds ids =
        new KeptIds(SharedSession.scratch(), now, new KeptIds.Before(was, events, aliases));

    Map<String, String> kept = pairs(ids.renamed(now), "article_id", "event_id");
    assertThat(kept).containsEntry("0", "y").containsEntry("1", "y").containsEntry("2", "y");
    assertThat(kept).containsEntry("3", "w").containsEntry("4", "v").containsEntry("5", "v");
    assertThat(kept).containsEntry("6", "n").containsEntry("7", "s").containsEntry("8", "s");
    assertThat(pairs(ids.aliases(), "old_event_id", "event_id"))
        .containsOnly(
            entry("x", "y"), entry("u", "y"), entry("z", "y"), entry("t", "w"), entry("r", "s"));
  }

  @Test
  void aRoundUpDoesNotCarryAnIdToAnotherEvent() {
    Dataset<Row> was = rows("event_id, article_id, mention_id", "('x','1','m1'), ('y','1','m2')");
    Dataset<Row> events =
        rows(
            "event_id, first_published_at",
            "('x', timestamp'2025-03-02'), ('y', timestamp'2025-03-02')");
    Dataset<Row> now = rows("event_id, article_id, mention_id", "('a','1','m2'), ('b','1','m1')");
    KeptIds ids =
        new KeptIds(
            SharedSession.scratch(),
            now,
            new KeptIds.Before(was, events, rows("old_event_id, event_id", "('q', 'q')").limit(0)));
    assertThat(pairs(ids.renamed(now), "mention_id", "event_id"))
        .containsOnly(entry("m1", "x"), entry("m2", "y"));
  }

  @Test
  void monthsThatAnAppendDoesNotTouchKeepTheirFilesAndAreNotReadAgain() throws IOException {
    Path march = write("a.jsonl", line("1", RIOT, "2002-03-05"));
    Path april = write("b.jsonl", line("2", ARRESTS, "2002-04-05"));
    Path may = write("c.jsonl", line("3", CROWD, "2002-05-05"));
    String output = folder.resolve("out").toString();
    run(march, output, WriteMode.CREATE);
    run(april, output, WriteMode.APPEND);
    Map<String, Object> before = files(output);

    run(may, output, WriteMode.APPEND);

    Map<String, Object> after = files(output);
    assertThat(after)
        .containsEntry(
            "claims/published_month=2002-04/part-00000.parquet",
            before.get("claims/published_month=2002-04/part-00000.parquet"))
        .containsEntry(
            "articles/published_month=2002-03/part-00000.parquet",
            before.get("articles/published_month=2002-03/part-00000.parquet"))
        .containsKey("articles/published_month=2002-05/part-00000.parquet");
    Store store = Store.open(spark, output);
    Dataset<Row> kept = store.read(Tables.ARTICLES).filter("copy_of is null");
    RunOptions options = RunOptionsJson.read(store.manifest().options());
    Map<String, String> resources = store.manifest().resources();
    assertThat(known(store, kept, options, resources).count()).isEqualTo(kept.count());
    assertThat(known(store, kept, options.reading(Profile.ACLED, null, null), resources)).isNull();
    assertThat(known(store, kept, options, Map.of("rules", "of another day"))).isNull();
  }

  @Test
  void theSampleInTwoPartsIsTheSampleInOne() throws IOException {
    List<String> lines =
        new ArrayList<>(Files.readAllLines(Path.of("datasets/sample/articles.jsonl")));
    // Not in the order of days: a later part brings in earlier reports of old events.
    lines.sort((a, b) -> Integer.compare(a.hashCode(), b.hashCode()));
    int half = lines.size() / 2;
    List<Path> parts =
        List.of(
            write("1.jsonl", String.join("\n", lines.subList(0, half)) + "\n"),
            write("2.jsonl", String.join("\n", lines.subList(half, lines.size())) + "\n"));
    String grown = folder.resolve("grown").toString();
    for (Path part : parts) {
      run(part, grown, part == parts.get(0) ? WriteMode.CREATE : WriteMode.APPEND);
    }
    String whole = folder.resolve("whole").toString();
    Manifest atOnce =
        new Pipeline(spark, line -> {})
            .run(RunOptions.of(parts.stream().map(Path::toString).toList(), whole));
    Store one = Store.open(spark, whole);
    Store other = Store.open(spark, grown);

    assertThat(Pipeline.differing(atOnce, other.manifest()))
        .isSubsetOf(
            "events", "event_aliases", "event_articles", "event_tolls", "event_restrictions");
    Map<String, String> aliases =
        pairs(other.read(Tables.EVENT_ALIASES), "old_event_id", "event_id");
    assertThat(aliases).as("ids that merges and earlier reports gave away").isNotEmpty();
    for (Table<?> table : OF_EVENTS) {
      assertThat(json(other.read(table), id -> id))
          .as(table.name())
          .isEqualTo(json(one.read(table), id -> aliases.getOrDefault(id, id)));
    }
    Manifest again =
        new Pipeline(spark, line -> {}).again(dev.dateline.model.Stage.CLUSTER, grown, o -> o);
    assertThat(Pipeline.differing(other.manifest(), again)).isEmpty();
  }

  private KnownReadings known(
      Store store, Dataset<Row> kept, RunOptions options, Map<String, String> resources) {
    return KnownReadings.of(SharedSession.scratch(), store, kept, options, resources);
  }

  /** Rows as JSON with their event's id replaced, in order. */
  private static List<String> json(Dataset<Row> rows, UnaryOperator<String> ids) {
    int at = rows.schema().fieldIndex("event_id");
    return rows.collectAsList().stream()
        .map(row -> ids.apply(row.getString(at)) + row.json().replace(row.getString(at), ""))
        .sorted()
        .toList();
  }

  private void run(Path input, String output, WriteMode mode) {
    RunOptions options = RunOptions.of(List.of(input.toString()), output).into(output, mode);
    new Pipeline(spark, line -> {}).run(options);
  }

  /** Every file of a dataset and what the disk knows it by. */
  private static Map<String, Object> files(String dataset) throws IOException {
    Map<String, Object> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(Path.of(dataset))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            Path.of(dataset).relativize(file).toString(),
            Files.readAttributes(file, BasicFileAttributes.class).fileKey());
      }
    }
    return files;
  }

  private Dataset<Row> rows(String columns, String values) {
    return spark.sql("select * from values %s as t(%s)".formatted(values, columns));
  }

  private static Map<String, String> pairs(Dataset<Row> rows, String key, String value) {
    Map<String, String> pairs = new HashMap<>();
    rows.select(key, value)
        .collectAsList()
        .forEach(row -> pairs.put(row.getString(0), row.getString(1)));
    return pairs;
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String line(String id, String text, String published) {
    return "{\"id\": \"%s\", \"text\": \"%s\", \"published\": \"%s\"}\n"
        .formatted(id, text, published);
  }
}
