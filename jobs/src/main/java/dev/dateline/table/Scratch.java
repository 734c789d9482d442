package dev.dateline.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Where a job puts aside rows that it reads more than once. Unlike a cache or a local checkpoint of
 * Spark's, what is kept outlives the executor that made it, so that a worker may die at any time.
 */
@FunctionalInterface
public interface Scratch {
  /**
   * Keeps rows until the run is over.
   *
   * @param name of the rows, for whoever looks into the folder; may be used again
   * @return the same rows, as kept
   */
  Dataset<Row> keep(String name, Dataset<Row> rows);
}
