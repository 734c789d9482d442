package dev.dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import dev.dateline.cluster.FeatureReader;
import dev.dateline.model.Article;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import dev.dateline.model.RejectReason;
import dev.dateline.model.Rejection;
import dev.dateline.model.Stage;
import dev.dateline.read.ArticleReader;
import dev.dateline.table.Partitioning;
import dev.dateline.table.RowCodec;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import dev.dateline.text.Document;
import dev.dateline.text.RuleFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads every article once: the one narrow map in which text is understood. What it writes is kept
 * and parted into tables afterwards.
 */
public final class ExtractJob {
  /** Where each table's rows stand in a reading. */
  private static final Map<Table<?>, String> PARTS =
      Map.of(
          Tables.CLAIMS, "claims",
          Tables.RESTRICTIONS, "restrictions",
          Tables.TACTICS, "tactics",
          Tables.IGNORED_NUMBERS, "ignored_numbers",
          Tables.MENTIONS, "mentions",
          Tables.FEATURES, "features");

  private final Profile profile;
  private final Kinds kinds;
  private final RuleFiles files;

  /**
   * @param files rules and lexicons to read by; they travel to the executors with the job
   */
  public ExtractJob(Profile profile, Kinds kinds, RuleFiles files) {
    this.profile = profile;
    this.kinds = kinds;
    this.files = files;
  }

  /** The tables that {@link #part} gives. */
  static List<Table<?>> tables() {
    return List.of(
        Tables.CLAIMS,
        Tables.RESTRICTIONS,
        Tables.TACTICS,
        Tables.IGNORED_NUMBERS,
        Tables.MENTIONS,
        Tables.FEATURES);
  }

  /**
   * Reads articles.
   *
   * @param articles rows of {@link Article}
   * @return rows of {@link ArticleReading}, one an article; one that could not be read says so
   */
  Dataset<Row> readings(Dataset<Row> articles) {
    return articles.mapPartitions(
        new ReadArticles(profile, kinds, files), RowCodec.of(ArticleReading.class).encoder());
  }

  /** The rows of one table out of readings that were kept. */
  static Dataset<Row> part(Table<?> table, Dataset<Row> readings) {
    String month = Partitioning.PUBLISHED_MONTH.column();
    return readings
        .select(col(month), explode(col(PARTS.get(table))).as("part"))
        .select("part.*", month);
  }

  /**
   * What readings hold.
   *
   * @param read number of articles
   * @param failed number of articles that could not be read
   * @param rows number of rows of each table that they part into, by its name
   */
  record Counted(long read, long failed, Map<String, Long> rows) {}

  /** Counts readings that were kept, in one pass. */
  static Counted counted(Dataset<Row> readings) {
    List<Column> sums = new ArrayList<>();
    sums.add(count(lit(1)));
    sums.add(count(col("failure")));
    tables().forEach(table -> sums.add(coalesce(sum(size(col(PARTS.get(table)))), lit(0L))));
    Row row = readings.agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new)).head();
    Map<String, Long> rows = new HashMap<>();
    for (int i = 0; i < tables().size(); i++) {
      rows.put(tables().get(i).name(), row.getLong(i + 2));
    }
    return new Counted(row.getLong(0), row.getLong(1), rows);
  }

  /** The articles that could not be read. */
  static Dataset<Row> rejections(Dataset<Row> readings) {
    return readings.filter(col("failure").isNotNull()).select("failure.*");
  }

  /** The map itself. A reader belongs to one thread and its rules to the whole executor. */
  private static final class ReadArticles implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Profile profile;
    private final Kinds kinds;
    private final RuleFiles files;

    ReadArticles(Profile profile, Kinds kinds, RuleFiles files) {
      this.profile = profile;
      this.kinds = kinds;
      this.files = files;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
      ArticleReader reader = ArticleReader.ofCorpus(profile, kinds, files);
      FeatureReader features = new FeatureReader();
      RowCodec<Article> codec = RowCodec.of(Article.class);
      RowCodec<ArticleReading> readings = RowCodec.of(ArticleReading.class);
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return articles.hasNext();
        }

        @Override
        public Row next() {
          return readings.toRow(read(reader, features, codec.fromRow(articles.next())));
        }
      };
    }

    private static ArticleReading read(
        ArticleReader reader, FeatureReader features, Article article) {
      String month = Months.of(article.publishedDay());
      try {
        Reading reading = reader.read(article, false);
        return new ArticleReading(
            article.articleId(),
            month,
            reading.isProtest(),
            reading.protestScore(),
            reading.claims(),
            reading.restrictions(),
            reading.tactics(),
            reading.ignoredNumbers(),
            reading.mentions(),
            reading.mentions().isEmpty() ? List.of() : features.of(Document.of(article), reading),
            null);
      } catch (RuntimeException | StackOverflowError e) {
        // One article that trips the reader must not cost the others; the table says which.
        return failed(article, month, e);
      }
    }

    private static ArticleReading failed(Article article, String month, Throwable cause) {
      Rejection rejection =
          new Rejection(
              Stage.EXTRACT,
              RejectReason.FAILED,
              article.articleId(),
              article.sourceFile(),
              article.sourceOffset(),
              cause.getClass().getSimpleName() + ": " + article.text().lines().findFirst());
      return new ArticleReading(
          article.articleId(),
          month,
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          rejection);
    }
  }
}
