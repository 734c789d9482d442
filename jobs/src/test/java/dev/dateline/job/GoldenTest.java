package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.Article;
import dev.dateline.model.Claim;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Restriction;
import dev.dateline.read.ArticleInput;
import dev.dateline.read.ArticleReader;
import dev.dateline.table.Manifest;
import dev.dateline.table.SharedSession;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import dev.dateline.text.RuleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample through the whole pipeline: the same tables whatever the partitions and the order. */
@Tag("golden")
class GoldenTest {
  private static final Path SAMPLE = Path.of("datasets", "sample");
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  private static final SparkSession SPARK = SharedSession.get();
  private static final String USUAL_PARTITIONS = SPARK.conf().get(PARTITIONS);
  @TempDir static Path folder;
  private static Manifest first;

  @BeforeAll
  static void runOnce() {
    first = run("first", 4, List.of(articles().toString(), SAMPLE.resolve("parts").toString()));
  }

  @AfterAll
  static void restore() {
    SPARK.conf().set(PARTITIONS, USUAL_PARTITIONS);
  }

  @Test
  void otherPartitionsGiveTheSameTables() {
    Manifest other =
        run("other", 7, List.of(SAMPLE.resolve("parts").toString(), articles().toString()));
    assertThat(Pipeline.differing(first, other)).isEmpty();
    assertThat(other.stages()).isEqualTo(first.stages());
  }

  @Test
  void aShuffledInputGivesTheSameTablesSaveForPlacesInFiles() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(articles()));
    Collections.shuffle(lines, new Random(7));
    Path shuffled = Files.createDirectories(folder.resolve("b")).resolve("articles.jsonl");
    Files.write(shuffled, lines);
    Manifest other =
        run("shuffled", 1, List.of(shuffled.toString(), SAMPLE.resolve("parts").toString()));
    assertThat(Pipeline.differing(first, other)).isSubsetOf("articles");
    Dataset<Row> one = withoutOffsets(open("first"), Tables.ARTICLES);
    Dataset<Row> two = withoutOffsets(open("shuffled"), Tables.ARTICLES);
    assertThat(one.exceptAll(two).collectAsList()).isEmpty();
    assertThat(two.exceptAll(one).collectAsList()).isEmpty();
  }

  @Test
  void readFindsWhatTheJobFinds() throws IOException {
    Store store = open("first");
    Map<String, List<Claim>> claims =
        store.collect(Tables.CLAIMS).stream().collect(Collectors.groupingBy(Claim::articleId));
    Map<String, List<Restriction>> restrictions =
        store.collect(Tables.RESTRICTIONS).stream()
            .collect(Collectors.groupingBy(Restriction::articleId));
    List<String> copies =
        store.collect(Tables.ARTICLES).stream()
            .filter(article -> article.copyOf() != null)
            .map(Article::articleId)
            .toList();
    ArticleReader reader = ArticleReader.ofCorpus(Profile.CCC, Kinds.PROTEST, RuleFiles.shipped());
    Intake intake = new Intake(FieldMap.of(Map.of()), null);
    int read = 0;
    try (InputStream input = Files.newInputStream(articles())) {
      Iterator<SourceRecord> records =
          ArticleInput.of("articles.jsonl", input).records(RunOptions.DEFAULT_MAX_RECORD_BYTES);
      while (records.hasNext()) {
        Article article = intake.accept("articles.jsonl", records.next()).article();
        if (copies.contains(article.articleId())) {
          continue;
        }
        var reading = reader.read(article, false);
        assertThat(claims.getOrDefault(article.articleId(), List.of()))
            .containsExactlyInAnyOrderElementsOf(reading.claims());
        assertThat(restrictions.getOrDefault(article.articleId(), List.of()))
            .containsExactlyInAnyOrderElementsOf(reading.restrictions());
        read++;
      }
    }
    assertThat(read).isEqualTo(first.tables().get("articles").rows() - copies.size() - parts());
  }

  @Test
  void everyQuoteIsItsFieldsOwnCharacters() {
    open("first").read(Tables.CLAIMS).createOrReplaceTempView("golden_claims");
    open("first").read(Tables.ARTICLES).createOrReplaceTempView("golden_articles");
    assertThat(
            SPARK
                .sql(
                    """
                    select c.claim_id, c.quote
                    from golden_claims c join golden_articles a using (article_id)
                    where c.quote <> substring(
                        if(c.field = 'title', a.title, a.text),
                        c.char_begin + 1, c.char_end - c.char_begin)
                    """)
                .collectAsList())
        .isEmpty();
  }

  private static long parts() {
    return open("first").collect(Tables.ARTICLES).stream()
        .filter(article -> article.copyOf() == null)
        .filter(article -> !article.sourceFile().equals("articles.jsonl"))
        .count();
  }

  private static Path articles() {
    return SAMPLE.resolve("articles.jsonl");
  }

  private static Dataset<Row> withoutOffsets(Store store, Table<?> table) {
    return store.read(table).drop("source_offset");
  }

  private static Store open(String name) {
    return Store.open(SPARK, folder.resolve(name).toString());
  }

  private static Manifest run(String name, int partitions, List<String> inputs) {
    SPARK.conf().set(PARTITIONS, partitions);
    RunOptions options = RunOptions.of(inputs, folder.resolve(name).toString());
    return new Pipeline(SPARK, line -> {}).run(options);
  }
}
