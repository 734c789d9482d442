package dev.dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dev.dateline.dedup.CopyRule;
import dev.dateline.dedup.Fingerprint;
import dev.dateline.dedup.Sketch;
import dev.dateline.table.Scratch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds copies of one text and the one that is kept: the earliest published, a copy without a time
 * before all others, and of equal times the one of the least id.
 *
 * <p>Texts of the same words are folded first, by a group-by that adds up before it shuffles: a
 * million of them are one row when bands are made. Within a key's bucket each text is compared with
 * the {@value #NEIGHBOURS} before it, by size, so that no bucket makes all its pairs.
 */
public final class DeduplicateJob {
  private static final int NEIGHBOURS = 8;

  private static final StructType FINGERPRINTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType)
          .add("exact", DataTypes.StringType)
          .add("size", DataTypes.IntegerType)
          .add("shingles", DataTypes.BinaryType)
          .add("tolls", DataTypes.BinaryType)
          .add("keys", DataTypes.createArrayType(DataTypes.LongType, false))
          .add("sketch", DataTypes.BinaryType);

  private static final Encoder<Row> CANDIDATES =
      ExpressionEncoder.apply(
          RowEncoder.encoderFor(
              new StructType()
                  .add("a", DataTypes.StringType, false)
                  .add("b", DataTypes.StringType, false),
              true));

  private static final UserDefinedFunction COPY_RULE =
      udf(
          (UDF4<byte[], byte[], byte[], byte[], String>)
              (one, tolls, other, otherTolls) -> CopyRule.of(one, tolls, other, otherTolls).name(),
          DataTypes.StringType);

  private final Scratch scratch;
  private final ConnectedComponents components;

  public DeduplicateJob(Scratch scratch) {
    this(scratch, ConnectedComponents.DRIVER_PAIRS);
  }

  DeduplicateJob(Scratch scratch, int driverPairs) {
    this.scratch = scratch;
    this.components = new ConnectedComponents(scratch, driverPairs);
  }

  /**
   * Finds the copies among articles.
   *
   * @param articles rows with {@code article_id}, {@code published_at} and {@code text}
   * @return {@code article_id} and {@code copy_of}, the article_id of the kept copy, of each
   *     article that is a copy
   */
  public Dataset<Row> copies(Dataset<Row> articles) {
    Dataset<Row> prints = scratch.keep("fingerprints", fingerprints(articles));
    Dataset<Row> folds = scratch.keep("folds", folds(prints));
    Dataset<Row> kept =
        prints.join(folds.select("article_id"), Columns.key("article_id"), "left_anti");
    Dataset<Row> candidates = scratch.keep("candidates", candidates(kept));
    Dataset<Row> groups = components.of(scratch.keep("pairs", pairs(candidates, prints)));
    return throughBoth(folds, scratch.keep("near_copies", near(groups, prints)));
  }

  private static Dataset<Row> fingerprints(Dataset<Row> articles) {
    Encoder<Row> encoder = ExpressionEncoder.apply(RowEncoder.encoderFor(FINGERPRINTS, true));
    return articles
        .select("article_id", "published_at", "text")
        .map((MapFunction<Row, Row>) DeduplicateJob::fingerprint, encoder);
  }

  private static Row fingerprint(Row article) {
    Fingerprint print = Fingerprint.of(article.getString(2));
    return RowFactory.create(
        article.getString(0),
        article.get(1),
        print.exact(),
        print.size(),
        print.shingles(),
        print.tolls(),
        print.keys(),
        print.sketch());
  }

  /** Copies word for word: article_id, copy_of. */
  private static Dataset<Row> folds(Dataset<Row> prints) {
    Dataset<Row> kept =
        prints
            .filter(col("exact").isNotNull())
            .groupBy("exact")
            .agg(min(rank()).as("kept"), count(lit(1)).as("texts"))
            .filter(col("texts").gt(1))
            .select(col("exact"), col("kept.article_id").as("copy_of"));
    return prints
        .join(kept, Columns.key("exact"))
        .filter(col("article_id").notEqual(col("copy_of")))
        .select("article_id", "copy_of");
  }

  /** Pairs a, b of articles that share a key and whose sketches are alike, each once. */
  private static Dataset<Row> candidates(Dataset<Row> kept) {
    MapPartitionsFunction<Row, Row> meet = Neighbours::new;
    return kept.select(
            explode(col("keys")).as("key"), col("size"), col("article_id"), col("sketch"))
        .repartition(col("key"))
        .sortWithinPartitions("key", "size", "article_id")
        .mapPartitions(meet, CANDIDATES)
        .distinct();
  }

  /** Pairs a, b of articles that are near-copies. */
  private static Dataset<Row> pairs(Dataset<Row> candidates, Dataset<Row> prints) {
    // Most articles are nobody's candidate, and their shingles need not travel.
    Dataset<Row> compared =
        prints.join(
            candidates.select(explode(array(col("a"), col("b"))).as("article_id")).distinct(),
            Columns.key("article_id"),
            "left_semi");
    return candidates
        .join(print(compared, "a"), Columns.key("a"))
        .join(print(compared, "b"), Columns.key("b"))
        .withColumn(
            "rule",
            COPY_RULE.apply(col("a_shingles"), col("a_tolls"), col("b_shingles"), col("b_tolls")))
        .filter(
            col("rule")
                .equalTo(CopyRule.ALIKE.name())
                .or(col("rule").equalTo(CopyRule.CONTAINED.name()).and(isCutLater())))
        .select("a", "b");
  }

  /** Whether the longer of two was there first; a longer text that came later tells more. */
  private static Column isCutLater() {
    Column sooner =
        when(col("a_size").geq(col("b_size")), col("a_published_at").leq(col("b_published_at")))
            .otherwise(col("b_published_at").leq(col("a_published_at")));
    return coalesce(sooner, lit(true));
  }

  private static Dataset<Row> print(Dataset<Row> kept, String side) {
    return kept.select(
        col("article_id").as(side),
        col("published_at").as(side + "_published_at"),
        col("size").as(side + "_size"),
        col("shingles").as(side + "_shingles"),
        col("tolls").as(side + "_tolls"));
  }

  /** Near-copies: article_id, near_of. */
  private static Dataset<Row> near(Dataset<Row> groups, Dataset<Row> prints) {
    Dataset<Row> members =
        prints
            .join(groups, col("article_id").equalTo(col("id")))
            .select("article_id", "published_at", "component");
    Dataset<Row> kept =
        members
            .groupBy("component")
            .agg(min(rank()).as("kept"))
            .select(col("component"), col("kept.article_id").as("near_of"));
    return members
        .join(kept, Columns.key("component"))
        .filter(col("article_id").notEqual(col("near_of")))
        .select("article_id", "near_of");
  }

  /** An exact copy of a near-copy is a copy of what is kept in the end. */
  private static Dataset<Row> throughBoth(Dataset<Row> folds, Dataset<Row> near) {
    Dataset<Row> folded =
        folds
            .join(
                near.select(col("article_id").as("copy_of"), col("near_of")),
                Columns.key("copy_of"),
                "left")
            .select(col("article_id"), coalesce(col("near_of"), col("copy_of")).as("copy_of"));
    return folded.unionByName(near.withColumnRenamed("near_of", "copy_of"));
  }

  private static Column rank() {
    return struct(col("published_at"), col("article_id"));
  }

  /** Pairs each article with those before it in a key, by size, whose sketches are like its own. */
  private static final class Neighbours implements Iterator<Row> {
    private record Text(String articleId, int size, long[] sketch) {}

    private final Iterator<Row> rows;
    private final Deque<Text> before = new ArrayDeque<>(NEIGHBOURS + 1);
    private final Deque<Row> found = new ArrayDeque<>();
    private long key;

    Neighbours(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (found.isEmpty() && rows.hasNext()) {
        Row row = rows.next();
        if (row.getLong(0) != key) {
          key = row.getLong(0);
          before.clear();
        }
        Text text = new Text(row.getString(2), row.getInt(1), Sketch.fromBytes(row.getAs(3)));
        for (Text other : before) {
          if (Sketch.mayBeCopies(text.sketch(), text.size(), other.sketch(), other.size())) {
            found.add(pair(text.articleId(), other.articleId()));
          }
        }
        before.addFirst(text);
        if (before.size() > NEIGHBOURS) {
          before.removeLast();
        }
      }
      return !found.isEmpty();
    }

    private static Row pair(String one, String other) {
      boolean inOrder = one.compareTo(other) <= 0;
      return RowFactory.create(inOrder ? one : other, inOrder ? other : one);
    }

    @Override
    public Row next() {
      return found.remove();
    }
  }
}
