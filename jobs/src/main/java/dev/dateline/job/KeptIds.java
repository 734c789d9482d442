package dev.dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.dateline.table.Scratch;
import dev.dateline.table.Store;
import dev.dateline.table.Tables;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Keeps the ids that events were published under when a dataset grows or is clustered again. An
 * event that holds the reports of several old ones has the id of the oldest; the others, and the id
 * that a run over everything at once would have given it, are its aliases.
 */
final class KeptIds {
  /** Reports weigh more than articles: a round-up stands in several events. */
  private static final int REPORT_WEIGHT = 1_000;

  private final Scratch scratch;

  /** now_id, event_id: each event of this run and the id that it is published under. */
  private final Dataset<Row> names;

  /**
   * was_id, now_id: each old event and the event that holds its first report or, where that is now
   * another event's, most of it. So no two events can claim one id.
   */
  private final Dataset<Row> heirs;

  private final Before before;

  /**
   * The dataset whose ids are kept.
   *
   * @param eventArticles event_id, article_id, mention_id
   * @param events event_id, first_published_at
   * @param aliases rows of {@link dev.dateline.model.EventAlias}
   */
  record Before(Dataset<Row> eventArticles, Dataset<Row> events, Dataset<Row> aliases) {
    static Before of(Store store) {
      return new Before(
          store.read(Tables.EVENT_ARTICLES),
          store.read(Tables.EVENTS),
          store.read(Tables.EVENT_ALIASES));
    }
  }

  /**
   * @param eventArticles event_id, article_id, mention_id and more, as clustering made them
   */
  KeptIds(Scratch scratch, Dataset<Row> eventArticles, Before before) {
    this.scratch = scratch;
    this.before = before;
    this.heirs = scratch.keep("heirs", heirs(eventArticles, before.eventArticles()));
    this.names = scratch.keep("event_names", names(eventArticles));
  }

  /** The rows of {@link dev.dateline.model.EventArticle} under the ids that are kept. */
  Dataset<Row> renamed(Dataset<Row> eventArticles) {
    String[] columns = eventArticles.columns();
    Dataset<Row> renamed =
        eventArticles
            .withColumnRenamed("event_id", "now_id")
            .join(names, Columns.key("now_id"))
            .drop("now_id");
    return renamed.select(
        java.util.Arrays.stream(columns)
            .map(org.apache.spark.sql.functions::col)
            .toArray(Column[]::new));
  }

  /** Rows of {@link dev.dateline.model.EventAlias}; none of an id that an event has. */
  Dataset<Row> aliases() {
    Dataset<Row> merged =
        heirs
            .join(names, Columns.key("now_id"))
            .select(col("was_id").as("old_event_id"), col("event_id"));
    Dataset<Row> canonical = names.select(col("now_id").as("old_event_id"), col("event_id"));
    Dataset<Row> older =
        before
            .aliases()
            .withColumnRenamed("event_id", "was_id")
            .join(heirs, Columns.key("was_id"))
            .join(names, Columns.key("now_id"))
            .select("old_event_id", "event_id");
    Column first = row_number().over(Window.partitionBy("old_event_id").orderBy("rank"));
    return scratch.keep(
        "aliases",
        older
            .withColumn("rank", lit(0))
            .unionByName(merged.withColumn("rank", lit(1)))
            .unionByName(canonical.withColumn("rank", lit(2)))
            .withColumn("at", first)
            .filter(col("at").equalTo(1))
            .select("old_event_id", "event_id")
            .join(
                names.select(col("event_id").as("old_event_id")),
                Columns.key("old_event_id"),
                "left_anti"));
  }

  private static Dataset<Row> heirs(Dataset<Row> now, Dataset<Row> was) {
    Dataset<Row> old =
        was.select(
            col("event_id").as("was_id"), col("article_id"), col("mention_id").as("was_mention"));
    Column weight =
        when(col("was_mention").equalTo(col("mention_id")), lit(REPORT_WEIGHT)).otherwise(lit(1));
    Column nearest =
        row_number()
            .over(
                Window.partitionBy("was_id")
                    .orderBy(
                        when(col("was_id").equalTo(col("now_id")), lit(0)).otherwise(lit(1)),
                        desc("weight"),
                        col("now_id")));
    return now.select(col("event_id").as("now_id"), col("article_id"), col("mention_id"))
        .join(old, Columns.key("article_id"))
        .groupBy("was_id", "now_id")
        .agg(sum(weight).as("weight"))
        .withColumn("at", nearest)
        .filter(col("at").equalTo(1))
        .select("was_id", "now_id");
  }

  private Dataset<Row> names(Dataset<Row> eventArticles) {
    Dataset<Row> old =
        before.events().select(col("event_id").as("was_id"), col("first_published_at"));
    Column oldest =
        row_number()
            .over(
                Window.partitionBy("now_id")
                    .orderBy(col("first_published_at").asc_nulls_first(), col("was_id")));
    Dataset<Row> inherited =
        heirs
            .join(old, Columns.key("was_id"))
            .withColumn("at", oldest)
            .filter(col("at").equalTo(1))
            .select(col("now_id"), col("was_id").as("kept_id"));
    return eventArticles
        .select(col("event_id").as("now_id"))
        .distinct()
        .join(inherited, Columns.key("now_id"), "left")
        .select(col("now_id"), coalesce(col("kept_id"), col("now_id")).as("event_id"));
  }
}
