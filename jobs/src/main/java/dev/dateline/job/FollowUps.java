package dev.dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import dev.dateline.cluster.Cohesion;
import dev.dateline.cluster.Link;
import dev.dateline.model.Coded;
import dev.dateline.model.EventKind;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Mentions that are no reports of unrest by their own words, and what they follow up. They found no
 * event and join none together; each goes to the event that it is most like on average, when it is
 * clearly like it, and is left otherwise.
 */
final class FollowUps {
  private FollowUps() {}

  /** Whether a row of mentions or features tells of unrest by its own words. */
  static Column isReport() {
    return col("kind")
        .isin(
            Arrays.stream(EventKind.values())
                .filter(EventKind::isUnrest)
                .map(Coded::code)
                .toArray());
  }

  /**
   * Attaches mentions.
   *
   * @param links {@code a}, {@code b} and {@code score} in millionths, of all mentions
   * @param loose {@code mention_id} of those that are no reports
   * @param grouped {@code mention_id} and {@code group} of the reports
   * @return {@code mention_id} and {@code group} of those that follow an event up
   */
  static Dataset<Row> of(Dataset<Row> links, Dataset<Row> loose, Dataset<Row> grouped) {
    Dataset<Row> ends =
        links
            .select(col("a").as("mention_id"), col("b").as("report"), col("score"))
            .union(links.select(col("b"), col("a"), col("score")));
    Dataset<Row> sizes = grouped.groupBy("group").agg(count(lit(1)).as("size"));
    return ends.join(loose, Columns.key("mention_id"))
        .join(grouped.withColumnRenamed("mention_id", "report"), Columns.key("report"))
        .groupBy("mention_id", "group")
        .agg(sum("score").as("sum"))
        .join(sizes, Columns.key("group"))
        .withColumn("likeness", col("sum").divide(least(col("size"), lit(Cohesion.COMPARED))))
        .filter(col("likeness").geq(Cohesion.FOLLOWING * Link.ONE))
        .groupBy("mention_id")
        .agg(max(struct("likeness", "group")).getField("group").as("group"));
  }
}
