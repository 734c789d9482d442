package dev.dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;

import dev.dateline.table.Partitioning;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The panel of places and days: events that began there then, and restrictions in force. */
final class PlaceDayPanel {
  /** An interval without a known end is in force on its first day; the longest counts so far. */
  private static final int LONGEST_DAYS = 366;

  private PlaceDayPanel() {}

  /**
   * Rows of {@link dev.dateline.model.PlaceDay}, with the month they are kept under.
   *
   * @param events rows of {@link dev.dateline.model.Event}
   * @param restrictions rows of {@link dev.dateline.model.EventRestriction}
   */
  static Dataset<Row> of(Dataset<Row> events, Dataset<Row> restrictions) {
    Dataset<Row> placed =
        events.filter(col("country").isNotNull().and(col("day_begin").isNotNull()));
    Dataset<Row> began =
        placed.select(
            col("country"),
            col("admin1"),
            col("place"),
            col("day_begin").as("day"),
            lit(1).as("event"),
            coalesce(col("killed_best"), col("killed_low")).as("killed"),
            coalesce(col("arrested_best"), col("arrested_low")).as("arrested"),
            lit(null).cast("string").as("type"));
    Dataset<Row> inForce =
        restrictions
            .filter(col("first_day").isNotNull())
            .select(
                col("event_id"),
                col("type"),
                explode(
                        sequence(
                            col("first_day"),
                            least(
                                date_add(col("first_day"), LONGEST_DAYS),
                                greatest(
                                    col("first_day"),
                                    coalesce(col("last_day"), col("first_day"))))))
                    .as("day"))
            .join(placed.select("event_id", "country", "admin1", "place"), Columns.key("event_id"))
            .select(
                col("country"),
                col("admin1"),
                col("place"),
                col("day"),
                lit(0).as("event"),
                lit(null).cast("long").as("killed"),
                lit(null).cast("long").as("arrested"),
                col("type"));
    return began
        .unionByName(inForce)
        .groupBy("country", "admin1", "place", "day")
        .agg(
            sum("event").cast("int").as("events"),
            sum("killed").as("killed_best"),
            sum("arrested").as("arrested_best"),
            coalesce(array_sort(collect_set("type")), array()).as("restrictions_in_force"))
        .withColumn(Partitioning.EVENT_MONTH.column(), Months.of(col("day")));
  }
}
