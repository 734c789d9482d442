package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.Dateline;
import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.RejectReason;
import dev.dateline.model.Rejection;
import dev.dateline.model.Resolver;
import dev.dateline.model.Role;
import dev.dateline.model.Stage;
import dev.dateline.table.Manifest;
import dev.dateline.table.SharedSession;
import dev.dateline.table.Store;
import dev.dateline.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class PipelineTest {
  private static final String RIOT =
      "Seven people were killed and 31 injured in Surat on Tuesday when police opened fire.";

  private final SparkSession spark = SharedSession.get();
  private final List<String> said = new ArrayList<>();
  @TempDir Path folder;
  private Path corpus;
  private String output;

  @BeforeEach
  void lay() throws IOException {
    corpus = Files.createDirectories(folder.resolve("a corpus"));
    output = folder.resolve("out").toString();
  }

  @Test
  void everyFormatOfAMixedFolderIsReadAndNothingVanishes() throws IOException {
    write("a.jsonl", line("1", RIOT, "2002-03-05") + "{\"id\": \n" + line("2", " ", null));
    gzip("b.json.gz", line("3", RIOT, "2002-03-06") + line("4", RIOT, "one day"));
    write("c.csv", "id,text,published\n5,\"Two died,\nthey said.\",2002-03-07\n6,\"open\n");
    write("sub/2002-03-08.txt", "A title\n\nSix students were arrested in Lagos.");
    write("d.bin", "\0\1\2");
    write("_hidden.txt", "not read");
    spark
        .sql("select '7' as id, 'Nine died.' as body, timestamp'2002-03-09 10:00:00' as published")
        .write()
        .parquet(corpus.resolve("e").toString());

    Manifest manifest = run(RunOptions.of(List.of(corpus.toString()), output));

    Store store = Store.open(spark, output);
    assertThat(store.collect(Tables.ARTICLES))
        .extracting(Article::sourceId)
        .containsExactlyInAnyOrder("1", "3", "5", "7", "2002-03-08");
    Article plain =
        store.collect(Tables.ARTICLES).stream()
            .filter(article -> "A title".equals(article.title()))
            .findFirst()
            .orElseThrow();
    assertThat(plain.sourceFile()).isEqualTo("sub/2002-03-08.txt");
    assertThat(plain.publishedDay()).isEqualTo(LocalDate.of(2002, 3, 8));
    assertThat(plain.isProtest()).isNotNull();
    assertThat(store.collect(Tables.REJECTS))
        .extracting(Rejection::sourceFile, Rejection::reason)
        .containsExactlyInAnyOrder(
            tuple("a.jsonl", RejectReason.MALFORMED),
            tuple("a.jsonl", RejectReason.EMPTY_TEXT),
            tuple("b.json.gz", RejectReason.UNREADABLE_DATE),
            tuple("c.csv", RejectReason.MALFORMED),
            tuple("d.bin", RejectReason.UNKNOWN_FORMAT));
    assertThat(manifest.stages().get(0)).isEqualTo(new Manifest.StageCount("ingest", 10, 5, 0, 5));
    assertThat(manifest.inputs())
        .extracting(Manifest.Input::format)
        .containsExactlyInAnyOrder("json", "json", "csv", "text", "parquet", null);
    assertThat(manifest.inputs()).allMatch(input -> input.sha256().length() == 64);
    assertThat(manifest).isEqualTo(Store.open(spark, output).manifest());
    assertThat(said).anyMatch(line -> line.startsWith("ingest: 10 read, 5 kept"));
  }

  @Test
  void oneIdIsOneArticleAndTheChoiceIsTheRecords() throws IOException {
    String early = "{\"url\": \"u\", \"text\": \"early\", \"published\": \"2002-03-05\"}\n";
    String late = "{\"url\": \"u\", \"text\": \"late\", \"published\": \"2002-03-06\"}\n";
    write("a.jsonl", early + late + early);
    run(RunOptions.of(List.of(corpus.toString()), output));
    Store store = Store.open(spark, output);
    assertThat(store.collect(Tables.ARTICLES)).extracting(Article::text).containsExactly("late");
    assertThat(store.collect(Tables.REJECTS))
        .hasSize(2)
        .allMatch(reject -> reject.stage() == Stage.INGEST)
        .allMatch(reject -> reject.reason() == RejectReason.DUPLICATE_ID)
        .allMatch(reject -> reject.excerpt().equals("early"));
  }

  @Test
  void filesOfOneNameAreToldApart() throws IOException {
    write("day1/a.jsonl", line("1", "one", null));
    write("day2/a.jsonl", line("1", "two", null));
    run(
        RunOptions.of(
            List.of(corpus.resolve("day1/a.jsonl").toString(), corpus.resolve("day2").toString()),
            output));
    assertThat(Store.open(spark, output).collect(Tables.ARTICLES))
        .extracting(Article::sourceFile)
        .containsExactlyInAnyOrder("day1/a.jsonl", "day2/a.jsonl");
  }

  @Test
  void appendingGivesTheRunOverEverything() throws IOException {
    write("a.jsonl", line("1", RIOT, "2002-03-05") + "broken\n");
    write("b.jsonl", line("2", RIOT, "2002-04-05"));
    String a = corpus.resolve("a.jsonl").toString();
    String b = corpus.resolve("b.jsonl").toString();
    run(RunOptions.of(List.of(a), output));
    Manifest appended = run(RunOptions.of(List.of(b), output).into(output, WriteMode.APPEND));
    Manifest whole = run(RunOptions.of(List.of(a, b), folder.resolve("whole").toString()));
    assertThat(appended.tables()).isEqualTo(whole.tables());
    assertThat(appended.stages()).isEqualTo(whole.stages());
    assertThat(appended.inputs()).isEqualTo(whole.inputs());
  }

  @Test
  void aStageAloneAndARerunGiveTheSame() throws IOException {
    write("a.jsonl", line("1", RIOT, "2002-03-05") + "broken\n");
    Manifest first = run(RunOptions.of(List.of(corpus.toString()), output));
    Pipeline pipeline = new Pipeline(spark, said::add);
    for (Stage stage : List.of(Stage.DEDUPLICATE, Stage.EXTRACT, Stage.RESOLVE, Stage.COUNT)) {
      Manifest again = pipeline.again(stage, output, options -> options.resolvedBy(Resolver.RANGE));
      assertThat(Pipeline.differing(first, again)).as(stage.code()).isEmpty();
      assertThat(again.stages()).isEqualTo(first.stages());
      assertThat(again.options()).containsEntry("resolver", "range");
    }
    Manifest rerun = pipeline.rerun(first, folder.resolve("other").toString(), WriteMode.CREATE);
    assertThat(rerun.tables()).isEqualTo(first.tables());
    assertThat(rerun.resources()).isEqualTo(first.resources());
  }

  @Test
  void eventsCountedBesideADatasetAreThoseOfARunByTheirResolver() throws IOException {
    String march =
        "Police shot dead at least five protesters in Kumasi on Tuesday and arrested 120, a doctor said. Officers fired tear gas at about 2,000 marchers.";
    write("a.jsonl", line("1", march, "2024-03-05"));
    write("b.jsonl", line("2", march.replace("at least five", "nine"), "2024-03-06"));
    run(RunOptions.of(List.of(corpus.toString()), output));
    List<String> published = withoutThemes(Store.open(spark, output).read(Tables.EVENTS));

    List<String> beside = withoutThemes(Dateline.events(spark, output, Resolver.RANGE));
    new Pipeline(spark, said::add)
        .again(Stage.COUNT, output, options -> options.resolvedBy(Resolver.RANGE));

    assertThat(beside).isNotEqualTo(published).isNotEmpty();
    assertThat(withoutThemes(Store.open(spark, output).read(Tables.EVENTS))).isEqualTo(beside);
  }

  private static List<String> withoutThemes(Dataset<Row> events) {
    return events.drop("theme_id").orderBy("event_id").toJSON().collectAsList();
  }

  @Test
  void aCallersRulesAreReadByAndStandInTheManifest() throws IOException {
    write("a.jsonl", line("1", "Police shot two zandokos dead at a protest.", "2002-03-05"));
    Path rules = Files.createDirectory(folder.resolve("my rules"));
    Files.writeString(rules.resolve("people.tsv"), "person\tzandoko\trole=medic;p=zandokos\n");
    RunOptions plain = RunOptions.of(List.of(corpus.toString()), output);
    Manifest without = run(plain);
    Manifest with =
        run(plain.into(output, WriteMode.OVERWRITE).reading(null, null, rules.toString()));
    assertThat(Store.open(spark, output).collect(Tables.CLAIMS))
        .extracting(claim -> claim.role())
        .containsExactly(Role.MEDIC);
    assertThat(with.resources().get("caller_rules_sha256")).hasSize(64);
    assertThat(without.resources()).doesNotContainKey("caller_rules_sha256");
    Manifest rerun =
        new Pipeline(spark, said::add)
            .rerun(with, folder.resolve("other").toString(), WriteMode.CREATE);
    assertThat(rerun.tables()).isEqualTo(with.tables());
    assertThat(rerun.resources()).isEqualTo(with.resources());

    Files.writeString(rules.resolve("people.tsv"), "nobody\tzandoko\n");
    assertThatThrownBy(
            () -> new Pipeline(spark, said::add).rerun(with, output, WriteMode.OVERWRITE))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("your people.tsv:1: there is no class 'nobody'");
    Manifest counted =
        new Pipeline(spark, said::add).again(Stage.COUNT, output, options -> options);
    assertThat(counted.resources()).isEqualTo(with.resources());
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertThatThrownBy(() -> run(RunOptions.of(List.of(corpus + "/none*"), output)))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> run(RunOptions.of(List.of(corpus.toString()), output)))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("no files in");
    assertThatThrownBy(() -> run(RunOptions.of(List.of("nofs://a/b"), output)))
        .isInstanceOf(CallerMistake.class);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private Manifest run(RunOptions options) {
    return new Pipeline(spark, said::add).run(options);
  }

  private static String line(String id, String text, String published) {
    String day = published == null ? "null" : "\"" + published + "\"";
    return "{\"id\": \"%s\", \"text\": \"%s\", \"published\": %s}\n".formatted(id, text, day);
  }

  private void write(String name, String content) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void gzip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream output = new GZIPOutputStream(bytes)) {
      output.write(content.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(corpus.resolve(name), bytes.toByteArray());
  }
}
