package dev.dateline.job;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import dev.dateline.model.ContentId;
import dev.dateline.table.Scratch;
import dev.dateline.themes.Issues;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.clustering.BisectingKMeans;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.Normalizer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Groups events by what they are about. The vocabulary of issues names those it knows; the others
 * are parted by bisecting k-means over their terms, fitted in one partition on a sorted sample of
 * bounded size, so that partitions and order do not show, and named by the terms they share.
 */
public final class ThemesJob {
  private static final int EVENT_TERMS = 30;
  private static final int THEME_TERMS = 8;
  private static final int NAMING_TERMS = 3;
  private static final int SAMPLE = 20_000;

  /** As good as by chance, and the same whatever ids the events are known by. */
  private static final Column[] BY_CONTENT = {
    sha2(concat_ws(" ", col("terms")).cast("binary"), 256),
    concat_ws(" ", col("weights").cast("array<string>"))
  };

  /** Fewer events without an issue are left without a theme: there is nothing to be alike in. */
  private static final long LEAST_EVENTS = 20;

  private static final int EVENTS_PER_THEME = 15;
  private static final int MOST_THEMES = 40;
  private static final long SEED = 20240101L;

  private static final UserDefinedFunction ISSUE =
      udf(
          (UDF2<Seq<String>, Seq<Long>, String>)
              (terms, weights) ->
                  Issues.shipped()
                      .of(CollectionConverters.asJava(terms), CollectionConverters.asJava(weights)),
          DataTypes.StringType);

  private static final UserDefinedFunction THEME_ID =
      udf((UDF1<String, String>) label -> ContentId.of("theme", label), DataTypes.StringType);

  private final Scratch scratch;

  public ThemesJob(Scratch scratch) {
    this.scratch = scratch;
  }

  /**
   * The theme of each event that has one.
   *
   * @param weightedTerms event_id, term, weight in millionths
   * @return event_id, theme_id, label; few columns, kept by the caller
   */
  public Dataset<Row> themesOfEvents(Dataset<Row> weightedTerms) {
    Dataset<Row> documents = scratch.keep("event_documents", documents(weightedTerms));
    Dataset<Row> labelled =
        documents.withColumn("issue", ISSUE.apply(col("terms"), col("weights")));
    Dataset<Row> known =
        labelled.filter(col("issue").isNotNull()).select(col("event_id"), col("issue").as("label"));
    Dataset<Row> open = labelled.filter(col("issue").isNull()).select("event_id", "terms");
    return known
        .unionByName(alike(open, weightedTerms))
        .withColumn("theme_id", THEME_ID.apply(col("label")));
  }

  /**
   * Rows of {@link dev.dateline.model.Theme}.
   *
   * @param events rows of {@link dev.dateline.model.Event}
   */
  public Dataset<Row> themes(
      Dataset<Row> themesOfEvents, Dataset<Row> events, Dataset<Row> weightedTerms) {
    Dataset<Row> terms =
        top(
            weightedTerms.join(
                themesOfEvents.select("event_id", "theme_id"), Columns.key("event_id")),
            "theme_id",
            THEME_TERMS);
    return themesOfEvents
        .join(events.select("event_id", "day_begin", "day_end", "country"), Columns.key("event_id"))
        .groupBy("theme_id", "label")
        .agg(
            count(lit(1)).cast("int").as("events"),
            min("day_begin").as("first_day"),
            max(coalesce(col("day_end"), col("day_begin"))).as("last_day"),
            array_sort(collect_set("country")).as("countries"))
        .join(terms, Columns.key("theme_id"));
  }

  /** Each event with its heaviest terms, heaviest first: event_id, terms, weights. */
  private static Dataset<Row> documents(Dataset<Row> weightedTerms) {
    return ranked(weightedTerms, "event_id", EVENT_TERMS)
        .groupBy("event_id")
        .agg(array_sort(collect_list(struct("at", "term", "weight"))).as("ranked"))
        .select(
            col("event_id"), col("ranked.term").as("terms"), col("ranked.weight").as("weights"));
  }

  private Dataset<Row> alike(Dataset<Row> open, Dataset<Row> weightedTerms) {
    long events = open.count();
    if (events < LEAST_EVENTS) {
      return open.select(col("event_id"), lit("").as("label")).limit(0);
    }
    // One partition in a fixed order: the fit sees the same however the events came.
    Dataset<Row> sample =
        scratch
            .keep("theme_sample", open.orderBy(BY_CONTENT).limit(SAMPLE).coalesce(1))
            .coalesce(1);
    int parts = (int) Math.max(2, Math.min(MOST_THEMES, events / EVENTS_PER_THEME));
    PipelineModel model = pipeline(parts).fit(sample);
    Dataset<Row> parted =
        scratch.keep("parted_events", model.transform(open).select("event_id", "part"));
    Dataset<Row> names =
        top(weightedTerms.join(parted, Columns.key("event_id")), "part", NAMING_TERMS)
            .select(col("part"), concat_ws(", ", slice(col("terms"), 1, NAMING_TERMS)).as("label"));
    return parted.join(names, Columns.key("part")).select("event_id", "label");
  }

  private static Pipeline pipeline(int parts) {
    return new Pipeline()
        .setStages(
            new PipelineStage[] {
              new HashingTF().setInputCol("terms").setOutputCol("counts").setNumFeatures(1 << 12),
              new IDF().setInputCol("counts").setOutputCol("rarities"),
              new Normalizer().setInputCol("rarities").setOutputCol("direction"),
              new BisectingKMeans()
                  .setFeaturesCol("direction")
                  .setPredictionCol("part")
                  .setK(parts)
                  .setMaxIter(10)
                  .setSeed(SEED)
            });
  }

  /** The heaviest terms of each group, heaviest first: group, terms. */
  private static Dataset<Row> top(Dataset<Row> weighted, String group, int most) {
    Dataset<Row> sums = weighted.groupBy(group, "term").agg(sum("weight").as("weight"));
    return ranked(sums, group, most)
        .groupBy(group)
        .agg(array_sort(collect_list(struct("at", "term"))).as("ranked"))
        .select(col(group), col("ranked.term").as("terms"));
  }

  private static Dataset<Row> ranked(Dataset<Row> weighted, String group, int most) {
    Column rank = row_number().over(Window.partitionBy(group).orderBy(desc("weight"), col("term")));
    return weighted.withColumn("at", rank).filter(col("at").leq(most));
  }
}
