package dev.dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_date;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.Format;
import dev.dateline.ingest.Story;
import dev.dateline.ingest.Written;
import dev.dateline.model.Article;
import dev.dateline.table.RowCodec;
import dev.dateline.table.SharedSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run reads from each form of one corpus, Parquet and folders of everything included. */
@Tag("spark")
class RoundTripJobTest {
  private static final List<Story> STORIES = Story.of(7, 200);

  private final SparkSession spark = SharedSession.get();
  @TempDir Path folder;

  @Test
  void everyFormGivesTheSameTable() throws IOException {
    List<Article> expected = articles(write(Written.JSON_LINES, STORIES, "expected"));
    assertThat(expected).hasSize(STORIES.size());
    for (Written form : Written.values()) {
      List<Article> found = articles(write(form, STORIES, form.name()));
      assertThat(comparable(found, form)).as(form.name()).isEqualTo(comparable(expected, form));
    }
  }

  @Test
  void parquetGivesTheSameTableWholeAndByDay() throws IOException {
    List<Article> expected = articles(write(Written.JSON_LINES, STORIES, "expected"));
    Dataset<Row> rows = rows();
    Path whole = folder.resolve("whole");
    rows.repartition(3).write().parquet(whole.toString());
    assertThat(comparable(articles(whole), null)).isEqualTo(comparable(expected, null));
    Path byDay = folder.resolve("by day");
    rows.withColumn("day", to_date(col("published")))
        .write()
        .partitionBy("day")
        .parquet(byDay.toString());
    assertThat(comparable(articles(byDay), null)).isEqualTo(comparable(expected, null));
  }

  @Test
  void aDayThatOnlyAFolderTellsIsTheArticlesDay() {
    Path byDay = folder.resolve("by day");
    rows()
        .withColumn("date", to_date(col("published")))
        .drop("published")
        .write()
        .partitionBy("date")
        .parquet(byDay.toString());
    Map<String, Story> stories =
        STORIES.stream().collect(Collectors.toMap(Story::id, story -> story));
    assertThat(articles(byDay))
        .hasSize(STORIES.size())
        .allSatisfy(
            article -> {
              Story story = stories.get(article.sourceId());
              assertThat(article.publishedPrecision()).isEqualTo("day");
              assertThat(article.publishedDay())
                  .isEqualTo(story.published().atZone(ZoneOffset.UTC).toLocalDate());
            });
  }

  /**
   * Each form has its share of the stories, all in one folder; each file is told by its content.
   */
  @Test
  void aMixedFolderGivesTheSameTable() throws IOException {
    List<Article> expected = articles(write(Written.JSON_LINES, STORIES, "expected"));
    int forms = Written.values().length;
    for (Written form : Written.values()) {
      List<Story> share = new ArrayList<>();
      for (int i = form.ordinal(); i < STORIES.size(); i += forms) {
        share.add(STORIES.get(i));
      }
      write(form, share, "mixed/" + form.name());
    }
    List<Article> found = articles(folder.resolve("mixed"));
    assertThat(comparable(found, Written.NEWSML)).isEqualTo(comparable(expected, Written.NEWSML));
  }

  private Path write(Written form, List<Story> stories, String name) throws IOException {
    Path files = Files.createDirectories(folder.resolve(name));
    for (Map.Entry<String, byte[]> file : form.files(stories).entrySet()) {
      Files.write(files.resolve(file.getKey()), file.getValue());
    }
    return files;
  }

  private Dataset<Row> rows() {
    List<Row> rows =
        STORIES.stream()
            .map(
                story ->
                    RowFactory.create(
                        story.id(),
                        story.url(),
                        story.host(),
                        story.title(),
                        story.authors().toArray(),
                        java.sql.Timestamp.from(story.published()),
                        story.text()))
            .toList();
    StructType schema =
        new StructType()
            .add("id", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("publisher", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("authors", DataTypes.createArrayType(DataTypes.StringType))
            .add("published", DataTypes.TimestampType)
            .add("text", DataTypes.StringType);
    return spark.createDataFrame(rows, schema);
  }

  private List<Article> articles(Path input) {
    IngestJob.Found found =
        new IngestJob(
                spark, RunOptions.of(List.of(input.toString()), folder.resolve("out").toString()))
            .run();
    assertThat(found.files())
        .allSatisfy(file -> assertThat(Format.named(file.format())).isNotNull());
    assertThat(IngestJob.rejections(found.outcomes()).collectAsList()).isEmpty();
    RowCodec<Article> codec = RowCodec.of(Article.class);
    return IngestJob.articles(found.outcomes()).collectAsList().stream()
        .map(codec::fromRow)
        .toList();
  }

  /**
   * Articles without where they were read from, ordered. NewsML-G2 has no address, from which an
   * article's id is made; a dateline apart from the text is only in some.
   */
  private static List<Article> comparable(List<Article> articles, Written form) {
    boolean hasAddress = form != Written.NEWSML;
    return articles.stream()
        .map(
            a ->
                new Article(
                    hasAddress ? a.articleId() : null,
                    null,
                    hasAddress ? a.url() : null,
                    a.publisher(),
                    a.title(),
                    a.byline(),
                    null,
                    a.publishedAt(),
                    a.publishedDay(),
                    a.publishedPrecision(),
                    a.language(),
                    a.text(),
                    a.notes(),
                    null,
                    null,
                    a.copyOf(),
                    a.isProtest(),
                    a.protestScore()))
        .sorted(Comparator.comparing(Article::publishedAt).thenComparing(Article::text))
        .toList();
  }
}
