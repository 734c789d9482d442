package dev.dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import dev.dateline.count.EventCount;
import dev.dateline.count.EventInput;
import dev.dateline.model.Mention;
import dev.dateline.model.Resolver;
import dev.dateline.table.Partitioning;
import dev.dateline.table.RowCodec;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Brings the reports of each event to its figures (codebook 3), from tables alone: another resolver
 * reads no article again.
 */
public final class CountJob {
  /** Words that an event is labelled by. */
  private static final int TERMS = 5;

  private final Dataset<Row> eventArticles;
  private final Dataset<Row> mentions;
  private final Dataset<Row> features;

  /**
   * @param eventArticles rows of {@link dev.dateline.model.EventArticle}
   * @param mentions rows of {@link Mention}
   * @param features rows of {@link dev.dateline.model.MentionFeatures}
   */
  public CountJob(Dataset<Row> eventArticles, Dataset<Row> mentions, Dataset<Row> features) {
    this.eventArticles = eventArticles;
    this.mentions = mentions;
    this.features = features;
  }

  /**
   * Counts.
   *
   * @param claims rows of {@link dev.dateline.model.Claim}
   * @param tactics rows of {@link dev.dateline.model.TacticUse}
   * @param restrictions what {@link #restrictions} gave
   * @return rows of {@link EventCount}
   */
  public Dataset<Row> counts(
      Dataset<Row> claims, Dataset<Row> tactics, Dataset<Row> restrictions, Resolver resolver) {
    Dataset<Row> inputs =
        members()
            .join(articles(), Columns.key("event_id"))
            .join(claims(claims), Columns.key("event_id"), "left")
            .join(types(restrictions), Columns.key("event_id"), "left")
            .join(tactics(tactics), Columns.key("event_id"), "left")
            .join(terms(), Columns.key("event_id"), "left");
    for (String list : new String[] {"claims", "restrictions", "tactics", "terms"}) {
      inputs = inputs.withColumn(list, coalesce(col(list), array()));
    }
    return inputs.map(
        (MapFunction<Row, Row>)
            row ->
                RowCodec.of(EventCount.class)
                    .toRow(EventCount.of(RowCodec.of(EventInput.class).fromRow(row), resolver)),
        RowCodec.of(EventCount.class).encoder());
  }

  /** Rows of {@code events}, with the month that they are kept under. */
  static Dataset<Row> events(Dataset<Row> counts) {
    return counts
        .select("event.*")
        .withColumn(Partitioning.EVENT_MONTH.column(), Months.of(col("day_begin")));
  }

  /** Rows of {@code event_tolls}. */
  static Dataset<Row> tolls(Dataset<Row> counts) {
    return counts
        .select(
            Months.of(col("event.day_begin")).as(Partitioning.EVENT_MONTH.column()),
            explode(col("tolls")).as("toll"))
        .select("toll.*", Partitioning.EVENT_MONTH.column());
  }

  /** Rows that hang on events, with the month of their event. */
  static Dataset<Row> inMonths(Dataset<Row> rows, Dataset<Row> events) {
    return rows.join(
        events.select("event_id", Partitioning.EVENT_MONTH.column()), Columns.key("event_id"));
  }

  /** Mentions of events, without copies: event_id, article_id, mention_id. */
  private Dataset<Row> kept() {
    return eventArticles
        .select("event_id", "article_id", "mention_id")
        .join(mentions.select("mention_id", "article_id"), Columns.key("mention_id", "article_id"));
  }

  private Dataset<Row> members() {
    Column[] mention =
        RowCodec.of(Mention.class).columnNames().stream().map(mentions::col).toArray(Column[]::new);
    Dataset<Row> read = mentions.select(col("mention_id"), struct(mention).as("mention"));
    Dataset<Row> told =
        features.select("mention_id", "published_at", "published_day", "outlet", "rank");
    Column member = struct("mention", "published_at", "published_day", "outlet", "rank");
    return kept()
        .join(read, Columns.key("mention_id"))
        .join(told, Columns.key("mention_id"))
        .groupBy("event_id")
        .agg(collect_list(member).as("members"));
  }

  private Dataset<Row> articles() {
    return eventArticles
        .groupBy("event_id")
        .agg(countDistinct("article_id").cast("int").as("articles"));
  }

  private Dataset<Row> claims(Dataset<Row> claims) {
    Column counted =
        struct(
            col("claim_id"),
            col("mention_id"),
            col("measure"),
            coalesce(col("change").equalTo("more"), lit(false)).as("additional"),
            col("confidence"));
    return claims
        .filter(col("status").isin("asserted", "disputed").and(col("scope").equalTo("event")))
        .filter(not(coalesce(col("superseded"), lit(false))))
        .drop("article_id")
        .join(kept(), Columns.key("mention_id"))
        .groupBy("event_id")
        .agg(array_sort(collect_list(counted)).as("claims"));
  }

  private Dataset<Row> tactics(Dataset<Row> tactics) {
    return tactics
        .filter(col("status").isin("asserted", "disputed").and(col("scope").equalTo("event")))
        .drop("article_id")
        .join(kept(), Columns.key("mention_id"))
        .groupBy("event_id")
        .agg(array_sort(collect_set("tactic")).as("tactics"));
  }

  private static Dataset<Row> types(Dataset<Row> restrictions) {
    return restrictions.groupBy("event_id").agg(array_sort(collect_set("type")).as("restrictions"));
  }

  /** The words that the mentions of an event share most, each mention adding its weight. */
  private Dataset<Row> terms() {
    return weightedTerms()
        .withColumn(
            "at",
            row_number().over(Window.partitionBy("event_id").orderBy(desc("weight"), col("term"))))
        .filter(col("at").leq(TERMS))
        .groupBy("event_id")
        .agg(array_sort(collect_list(struct("at", "term"))).as("ranked"))
        .select(col("event_id"), col("ranked.term").as("terms"));
  }

  /**
   * Of each event the sum of its mentions' weights by term: event_id, term, weight in millionths.
   */
  Dataset<Row> weightedTerms() {
    return kept()
        .join(features.select("mention_id", "terms", "weights"), Columns.key("mention_id"))
        .select(col("event_id"), explode(arrays_zip(col("terms"), col("weights"))).as("entry"))
        .groupBy(col("event_id"), col("entry.terms").as("term"))
        .agg(sum(round(col("entry.weights").multiply(1e6)).cast("long")).as("weight"));
  }

  /**
   * Restrictions of events: the reports of one type, place and issuer are one interval, from the
   * first day that any tells to the last, in the state that the latest tells (codebook 4).
   *
   * @param restrictions rows of {@link dev.dateline.model.Restriction}
   * @return rows of {@link dev.dateline.model.EventRestriction}
   */
  public Dataset<Row> restrictions(Dataset<Row> restrictions) {
    Dataset<Row> times = features.select("mention_id", "published_at", "outlet");
    Dataset<Row> places = mentions.select(col("mention_id"), col("place").as("mention_place"));
    return restrictions
        .filter(col("scope").equalTo("event").and(not(col("status").isin("proposed", "denied"))))
        .filter(coalesce(col("context"), lit("unrest")).equalTo("unrest"))
        .drop("article_id")
        .join(kept(), Columns.key("mention_id"))
        .join(times, Columns.key("mention_id"))
        .join(places, Columns.key("mention_id"))
        .withColumn("place", coalesce(col("place"), col("mention_place")))
        .groupBy("event_id", "type", "place", "issuer")
        .agg(
            min("target").as("target"),
            min("first_day").as("first_day"),
            max("last_day").as("last_day"),
            max(struct(col("published_at"), col("char_begin"), col("status")))
                .getField("status")
                .as("status"),
            countDistinct(coalesce(col("outlet"), lit(""))).cast("int").as("sources"),
            array_sort(collect_set("restriction_id")).as("restriction_ids"));
  }
}
