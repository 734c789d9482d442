package dev.dateline.table;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tables to read: of a dataset that is there, or of one in the making. */
public interface TableSource {
  /** The rows of a table, its month folder as a column, in no order. */
  Dataset<Row> read(Table<?> table);

  /** The rows of a table as records; for tables that are small. */
  default <R extends Record> List<R> collect(Table<R> table) {
    RowCodec<R> codec = table.codec();
    return read(table).collectAsList().stream().map(codec::fromRow).toList();
  }
}
