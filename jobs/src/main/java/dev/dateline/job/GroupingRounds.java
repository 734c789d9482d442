package dev.dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import dev.dateline.cluster.Cohesion;
import dev.dateline.table.Scratch;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * What {@link dev.dateline.cluster.Grouping} does in the driver, as group-bys over any number of
 * links: in each round every group chooses, and those that choose each other become one.
 */
final class GroupingRounds {
  /** Average score across two groups in millionths, or null where they are not one event. */
  private static final UserDefinedFunction ACROSS =
      udf(
          (UDF5<Long, Long, Long, Long, Long, Double>)
              (score, size, within, otherSize, otherWithin) ->
                  Cohesion.holds(score, size, within, otherSize, otherWithin)
                      ? Cohesion.across(score, size, otherSize)
                      : null,
          DataTypes.DoubleType);

  private final Scratch scratch;

  GroupingRounds(Scratch scratch) {
    this.scratch = scratch;
  }

  /**
   * Groups.
   *
   * @param links {@code a}, {@code b} and {@code score} in millionths, a less than b, each pair
   *     once; read more than once
   * @return {@code a} and {@code b} of groups that became one, round by round
   */
  Dataset<Row> merges(Dataset<Row> links) {
    Dataset<Row> sums = links.select("a", "b", "score");
    Dataset<Row> groups =
        scratch.keep(
            "groups",
            sums.select(explode(array(col("a"), col("b"))).as("id"))
                .distinct()
                .select(col("id"), lit(1L).as("size"), lit(0L).as("within")));
    Dataset<Row> all = null;
    while (true) {
      Dataset<Row> merges = scratch.keep("merges", mutual(choices(sums, groups)));
      all = all == null ? merges : all.union(merges);
      if (merges.isEmpty()) {
        return all;
      }
      groups = scratch.keep("groups", grown(groups, sums, merges));
      sums = scratch.keep("sums", between(sums, merges));
    }
  }

  /** Of each group the one that it is most like, of equals that of the least id: id, other. */
  private static Dataset<Row> choices(Dataset<Row> sums, Dataset<Row> groups) {
    Dataset<Row> both =
        sums.select(col("a").as("id"), col("b").as("other"), col("score"))
            .union(sums.select(col("b").as("id"), col("a").as("other"), col("score")));
    return both.join(groups, Columns.key("id"))
        .join(groups.toDF("other", "other_size", "other_within"), Columns.key("other"))
        .withColumn(
            "across",
            ACROSS.apply(
                col("score"), col("size"), col("within"), col("other_size"), col("other_within")))
        .filter(col("across").isNotNull())
        .groupBy("id")
        .agg(min(struct(lit(0).minus(col("across")), col("other"))).as("best"))
        .select(col("id"), col("best.other").as("other"));
  }

  /** Two that choose each other: a, b, of which the first gives the group its id. */
  private static Dataset<Row> mutual(Dataset<Row> choices) {
    Dataset<Row> back = choices.select(col("other").as("id"), col("id").as("chosen_by"));
    return choices
        .join(back, Columns.key("id"))
        .filter(col("other").equalTo(col("chosen_by")).and(col("id").lt(col("other"))))
        .select(col("id").as("a"), col("other").as("b"));
  }

  private static Dataset<Row> grown(Dataset<Row> groups, Dataset<Row> sums, Dataset<Row> merges) {
    Dataset<Row> linked =
        sums.join(merges, Columns.key("a", "b"))
            .select(col("a").as("id"), lit(0L).as("size"), col("score").as("within"));
    return renamed(groups, "id", merges)
        .select("id", "size", "within")
        .union(linked)
        .groupBy("id")
        .agg(sum("size").as("size"), sum("within").as("within"));
  }

  private static Dataset<Row> between(Dataset<Row> sums, Dataset<Row> merges) {
    return renamed(renamed(sums, "a", merges), "b", merges)
        .filter(col("a").notEqual(col("b")))
        .groupBy(least(col("a"), col("b")).as("a"), greatest(col("a"), col("b")).as("b"))
        .agg(sum("score").as("score"));
  }

  /** Rows whose column names the groups that are left. */
  private static Dataset<Row> renamed(Dataset<Row> rows, String column, Dataset<Row> merges) {
    Dataset<Row> names = merges.select(col("b").as(column), col("a").as("kept"));
    return rows.join(names, Columns.key(column), "left")
        .withColumn(column, coalesce(col("kept"), col(column)))
        .drop("kept");
  }
}
