package dev.dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import dev.dateline.cluster.Affinity;
import dev.dateline.cluster.Link;
import dev.dateline.model.ContentId;
import dev.dateline.model.Kinds;
import dev.dateline.model.MentionFeatures;
import dev.dateline.table.RowCodec;
import dev.dateline.table.Scratch;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Groups mentions into events by their links, and says of each mention why it is in its event. */
public final class ClusterJob {
  private static final UserDefinedFunction EVENT_ID =
      udf((UDF1<String, String>) mention -> ContentId.of("event", mention), DataTypes.StringType);

  /** A mention and the nearest of its event. */
  record Pair(MentionFeatures one, MentionFeatures other, Double similarity) {}

  /** How near a mention is to the rest of its event, and why to the nearest. */
  record Nearest(String mentionId, Double similarity, List<String> why) {}

  private final Scratch scratch;
  private final Kinds kinds;
  private final MentionGroups groups;

  /**
   * @param kinds with {@link Kinds#PROTEST} only mentions of unrest found events, and others may
   *     follow one up
   */
  public ClusterJob(Scratch scratch, Kinds kinds) {
    this(scratch, kinds, MentionGroups.DRIVER_LINKS);
  }

  ClusterJob(Scratch scratch, Kinds kinds, int driverLinks) {
    this.scratch = scratch;
    this.kinds = kinds;
    this.groups = new MentionGroups(scratch, driverLinks);
  }

  /**
   * Groups mentions.
   *
   * @param features rows of {@link MentionFeatures}
   * @param articles with {@code article_id}, {@code source_id} and {@code copy_of}
   * @return rows of {@link dev.dateline.model.EventArticle}; copies stand beside their kept copy
   */
  public Dataset<Row> eventArticles(Dataset<Row> features, Dataset<Row> articles) {
    Dataset<Row> links = scratch.keep("links", MentionLinks.of(features));
    Dataset<Row> members = members(features, grouped(features, links));
    Dataset<Row> kept =
        members
            .join(explained(nearness(members, links), features), Columns.key("mention_id"), "left")
            .join(articles.select("article_id", "source_id"), Columns.key("article_id"))
            .select(
                col("event_id"),
                col("article_id"),
                col("source_id"),
                col("mention_id"),
                coalesce(col("similarity"), lit(1.0)).as("similarity"),
                coalesce(col("why"), array(lit("first report"))).as("why"));
    return kept.unionByName(copies(kept, articles));
  }

  /** mention_id and group of every mention that is in an event; one without links is alone. */
  private Dataset<Row> grouped(Dataset<Row> features, Dataset<Row> links) {
    if (kinds == Kinds.ALL) {
      return alone(features, groups.of(links));
    }
    Dataset<Row> reports = features.filter(FollowUps.isReport()).select("mention_id");
    Dataset<Row> loose = features.filter(not(FollowUps.isReport())).select("mention_id");
    Dataset<Row> between =
        links
            .join(reports.withColumnRenamed("mention_id", "a"), Columns.key("a"))
            .join(reports.withColumnRenamed("mention_id", "b"), Columns.key("b"));
    Dataset<Row> grouped =
        alone(reports, groups.of(scratch.keep("report_links", between.select("a", "b", "score"))));
    return grouped.unionByName(FollowUps.of(links, loose, grouped));
  }

  private static Dataset<Row> alone(Dataset<Row> mentions, Dataset<Row> groups) {
    return mentions
        .select("mention_id")
        .join(groups, Columns.key("mention_id"), "left")
        .withColumn("group", coalesce(col("group"), col("mention_id")));
  }

  /** mention_id, article_id, event_id of every mention that is in an event. */
  private Dataset<Row> members(Dataset<Row> features, Dataset<Row> groups) {
    Dataset<Row> grouped =
        features
            .select("mention_id", "article_id", "published_at")
            .join(groups, Columns.key("mention_id"));
    Dataset<Row> ids =
        grouped
            .groupBy("group")
            .agg(min(struct("published_at", "mention_id")).as("first"))
            .select(col("group"), EVENT_ID.apply(col("first.mention_id")).as("event_id"));
    return scratch.keep(
        "members",
        grouped.join(ids, Columns.key("group")).select("mention_id", "article_id", "event_id"));
  }

  /** How near each mention is to the rest of its event on average, and which is nearest. */
  private static Dataset<Row> nearness(Dataset<Row> members, Dataset<Row> links) {
    Dataset<Row> within =
        links
            .join(side(members, "a"), Columns.key("a"))
            .join(side(members, "b"), Columns.key("b"))
            .filter(col("a_event").equalTo(col("b_event")))
            .select(
                explode(
                        array(
                            struct(col("a").as("mention_id"), col("b").as("other"), col("score")),
                            struct(col("b").as("mention_id"), col("a").as("other"), col("score"))))
                    .as("link"))
            .select("link.*");
    return within
        .groupBy("mention_id")
        .agg(
            round(sum("score").divide(count(lit(1))).divide(Link.ONE), 4).as("similarity"),
            max(struct(col("score"), col("other"))).getField("other").as("nearest"));
  }

  /** mention_id, similarity, and why a mention is like the nearest of its event. */
  private static Dataset<Row> explained(Dataset<Row> nearness, Dataset<Row> features) {
    Dataset<Row> sides = features.select(col("mention_id"), struct(columns(features)).as("side"));
    return nearness
        .join(sides.toDF("mention_id", "one"), Columns.key("mention_id"))
        .join(sides.toDF("nearest", "other"), Columns.key("nearest"))
        .select("one", "other", "similarity")
        .map((MapFunction<Row, Row>) ClusterJob::explain, RowCodec.of(Nearest.class).encoder());
  }

  private static Column[] columns(Dataset<Row> features) {
    return RowCodec.of(MentionFeatures.class).columnNames().stream()
        .map(features::col)
        .toArray(Column[]::new);
  }

  private static Row explain(Row pair) {
    Pair read = RowCodec.of(Pair.class).fromRow(pair);
    List<String> why = Affinity.of(read.one(), read.other()).why();
    return RowCodec.of(Nearest.class)
        .toRow(new Nearest(read.one().mentionId(), read.similarity(), why));
  }

  private static Dataset<Row> side(Dataset<Row> members, String name) {
    return members.select(col("mention_id").as(name), col("event_id").as(name + "_event"));
  }

  private static Dataset<Row> copies(Dataset<Row> kept, Dataset<Row> articles) {
    Dataset<Row> copies =
        articles
            .filter(col("copy_of").isNotNull())
            .select(
                col("article_id").as("copy_id"),
                col("source_id").as("copy_source"),
                col("copy_of").as("article_id"));
    return kept.join(copies, Columns.key("article_id"))
        .select(
            col("event_id"),
            col("copy_id").as("article_id"),
            col("copy_source").as("source_id"),
            col("mention_id"),
            col("similarity"),
            array(concat(lit("copy of "), col("article_id"))).as("why"));
  }
}
