package dev.dateline.table;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A table of a dataset.
 *
 * @param name of its folder
 * @param rows the record that is its schema
 * @param partitioning how it is spread over folders
 * @param order columns that rows are sorted by within a folder, and that its content hash follows;
 *     rows that tie are ordered by their own hash
 */
public record Table<R extends Record>(
    String name, Class<R> rows, Partitioning partitioning, List<String> order) {

  public RowCodec<R> codec() {
    return RowCodec.of(rows);
  }

  /** The columns of the files themselves. */
  public StructType schema() {
    return codec().schema();
  }

  /** The columns as read: those of the files and the month that the folder's name holds. */
  public StructType readSchema() {
    return partitioning == Partitioning.NONE
        ? schema()
        : schema().add(partitioning.column(), DataTypes.StringType, true);
  }
}
