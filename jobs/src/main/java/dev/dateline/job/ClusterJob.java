package dev.dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import dev.dateline.cluster.Affinity;
import dev.dateline.cluster.Link;
import dev.dateline.model.ContentId;
import dev.dateline.model.MentionFeatures;
import dev.dateline.table.RowCodec;
import dev.dateline.table.Scratch;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * Groups mentions into events. Mentions meet under their keys, in which each is compared with the
 * {@value #NEIGHBOURS} before it by day of publication, so that a town or a word of which much is
 * written makes no more pairs for it.
 */
public final class ClusterJob {
  private static final int NEIGHBOURS = 20;

  private static final UserDefinedFunction EVENT_ID =
      udf((UDF1<String, String>) mention -> ContentId.of("event", mention), DataTypes.StringType);

  /** Two mentions side by side. */
  record Pair(MentionFeatures one, MentionFeatures other) {}

  /** Two mentions that are alike: a is less than b, the score in millionths. */
  record ScoredLink(String a, String b, Long score, List<String> why) {}

  private final Scratch scratch;
  private final MentionGroups groups;

  public ClusterJob(Scratch scratch) {
    this(scratch, MentionGroups.DRIVER_LINKS);
  }

  ClusterJob(Scratch scratch, int driverLinks) {
    this.scratch = scratch;
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
    Dataset<Row> links = scratch.keep("links", links(features).select("a", "b", "score", "why"));
    Dataset<Row> members = members(features, groups.of(links));
    Dataset<Row> kept =
        members
            .join(nearness(members, links), Columns.key("mention_id"), "left")
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

  /** Pairs of mentions that are alike, each once. */
  private static Dataset<Row> links(Dataset<Row> features) {
    Dataset<Row> sides = features.select(col("mention_id"), struct(columns(features)).as("side"));
    return candidates(features)
        .join(sides.toDF("a", "one"), Columns.key("a"))
        .join(sides.toDF("b", "other"), Columns.key("b"))
        .select("one", "other")
        .map((MapFunction<Row, Row>) ClusterJob::score, RowCodec.of(ScoredLink.class).encoder())
        .filter(col("score").gt(0));
  }

  private static Column[] columns(Dataset<Row> features) {
    return RowCodec.of(MentionFeatures.class).columnNames().stream()
        .map(features::col)
        .toArray(Column[]::new);
  }

  private static Row score(Row pair) {
    Pair read = RowCodec.of(Pair.class).fromRow(pair);
    Affinity affinity = Affinity.of(read.one(), read.other());
    long score = Math.round(affinity.score() * Link.ONE);
    return RowCodec.of(ScoredLink.class)
        .toRow(
            new ScoredLink(
                read.one().mentionId(), read.other().mentionId(), score, affinity.why()));
  }

  private static Dataset<Row> candidates(Dataset<Row> features) {
    WindowSpec bucket = Window.partitionBy("key").orderBy("published_day", "mention_id");
    Column[] neighbours =
        IntStream.rangeClosed(1, NEIGHBOURS)
            .mapToObj(distance -> lag(struct("mention_id", "article_id"), distance).over(bucket))
            .toArray(Column[]::new);
    return features
        .select(
            explode(col("keys")).as("key"),
            col("published_day"),
            col("mention_id"),
            col("article_id"))
        .select(col("mention_id"), col("article_id"), array(neighbours).as("neighbours"))
        .filter(col("neighbours").getItem(0).isNotNull())
        .select(col("mention_id"), col("article_id"), explode(col("neighbours")).as("other"))
        // Two events of one article are told apart by the article itself.
        .filter(col("other").isNotNull().and(col("other.article_id").notEqual(col("article_id"))))
        .select(
            least(col("mention_id"), col("other.mention_id")).as("a"),
            greatest(col("mention_id"), col("other.mention_id")).as("b"))
        .distinct();
  }

  /**
   * mention_id, article_id, event_id of every mention; one without links is an event of its own.
   */
  private Dataset<Row> members(Dataset<Row> features, Dataset<Row> groups) {
    Dataset<Row> grouped =
        features
            .select("mention_id", "article_id", "published_at")
            .join(groups, Columns.key("mention_id"), "left")
            .withColumn("group", coalesce(col("group"), col("mention_id")));
    Dataset<Row> ids =
        grouped
            .groupBy("group")
            .agg(min(struct("published_at", "mention_id")).as("first"))
            .select(col("group"), EVENT_ID.apply(col("first.mention_id")).as("event_id"));
    return scratch.keep(
        "members",
        grouped.join(ids, Columns.key("group")).select("mention_id", "article_id", "event_id"));
  }

  /** How near each mention is to the rest of its event on average, and why it is nearest. */
  private static Dataset<Row> nearness(Dataset<Row> members, Dataset<Row> links) {
    Dataset<Row> within =
        links
            .join(side(members, "a"), Columns.key("a"))
            .join(side(members, "b"), Columns.key("b"))
            .filter(col("a_event").equalTo(col("b_event")))
            .select(
                explode(
                        array(
                            struct(
                                col("a").as("mention_id"),
                                col("b").as("other"),
                                col("score"),
                                col("why")),
                            struct(
                                col("b").as("mention_id"),
                                col("a").as("other"),
                                col("score"),
                                col("why"))))
                    .as("link"))
            .select("link.*");
    return within
        .groupBy("mention_id")
        .agg(
            round(sum("score").divide(count(lit(1))).divide(Link.ONE), 4).as("similarity"),
            max(struct(col("score"), col("other"), col("why"))).getField("why").as("why"));
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
