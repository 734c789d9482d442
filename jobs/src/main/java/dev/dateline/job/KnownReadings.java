package dev.dateline.job;

import static org.apache.spark.sql.functions.col;

import dev.dateline.table.Manifest;
import dev.dateline.table.Scratch;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a dataset already holds of articles that a run would read again: an append reads the new
 * ones alone where the old were read by the same Dateline, the same rules and the same options.
 */
final class KnownReadings {
  private final Store before;

  /** article_id, is_protest, protest_score of every article whose rows are taken over. */
  private final Dataset<Row> articles;

  private final long count;

  private KnownReadings(Store before, Dataset<Row> articles) {
    this.before = before;
    this.articles = articles;
    this.count = articles.count();
  }

  /**
   * Finds what need not be read again.
   *
   * @param before the dataset that is appended to; null for none
   * @param kept the articles that are to be read
   * @param resources hashes of what this run reads by
   * @return null when everything is to be read
   */
  static KnownReadings of(
      Scratch scratch,
      Store before,
      Dataset<Row> kept,
      RunOptions options,
      Map<String, String> resources) {
    if (before == null || !isReadAlike(before.manifest(), options, resources)) {
      return null;
    }
    // Of a page that came again the later state is kept, and where it stood tells it from the old.
    Dataset<Row> read =
        before
            .read(Tables.ARTICLES)
            .filter(col("copy_of").isNull().and(col("is_protest").isNotNull()))
            .select("article_id", "source_file", "source_offset", "is_protest", "protest_score");
    Dataset<Row> known =
        kept.select("article_id", "source_file", "source_offset")
            .join(read, Columns.key("article_id", "source_file", "source_offset"))
            .select("article_id", "is_protest", "protest_score");
    return new KnownReadings(before, scratch.keep("known", known));
  }

  private static boolean isReadAlike(
      Manifest manifest, RunOptions options, Map<String, String> resources) {
    Build build = Build.current();
    RunOptions was = RunOptionsJson.read(manifest.options());
    return manifest.version().equals(build.version())
        && manifest.commit().equals(build.commit())
        && manifest.resources().equals(resources)
        && was.kinds() == options.kinds()
        && was.profile() == options.profile();
  }

  Dataset<Row> articles() {
    return articles;
  }

  long count() {
    return count;
  }

  /** The rows of a table that these articles have. */
  Dataset<Row> rows(Table<?> table) {
    return before
        .read(table)
        .join(articles.select("article_id"), Columns.key("article_id"), "left_semi");
  }

  /** No more rows of a table than this are taken over. */
  long atMost(Table<?> table) {
    return before.manifest().tables().get(table.name()).rows();
  }
}
