package dev.dateline.job;

import static org.apache.spark.sql.functions.col;

import dev.dateline.export.Columns;
import dev.dateline.report.TableDifference;
import dev.dateline.table.Manifest;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Compares two datasets table by table: by content hash, and row by row where the hashes differ.
 */
public final class DiffJob {
  private static final int EXAMPLES = 20;

  private final Store one;
  private final Store other;

  public DiffJob(Store one, Store other) {
    this.one = one;
    this.other = other;
  }

  /** A difference for each table, the tables that are the same included. */
  public List<TableDifference> differences() {
    List<TableDifference> differences = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      differences.add(difference(table));
    }
    return differences;
  }

  private <R extends Record> TableDifference difference(Table<R> table) {
    Manifest.TableContent here = one.manifest().tables().get(table.name());
    Manifest.TableContent there = other.manifest().tables().get(table.name());
    if (here.equals(there)) {
      return TableDifference.none(table.name(), here.rows());
    }
    Dataset<Row> mine = rows(one, table);
    Dataset<Row> theirs = rows(other, table);
    Dataset<Row> onlyHere = mine.exceptAll(theirs);
    Dataset<Row> onlyThere = theirs.exceptAll(mine);
    return new TableDifference(
        table.name(),
        key(table),
        here.rows(),
        there.rows(),
        onlyHere.count(),
        onlyThere.count(),
        examples(onlyHere, table),
        examples(onlyThere, table));
  }

  private static Dataset<Row> rows(Store store, Table<?> table) {
    return store.read(table).select(columns(table.codec().columnNames()));
  }

  /** A table's own id, or the columns that its rows are sorted by. */
  private static List<String> key(Table<?> table) {
    String id = table.name().substring(0, table.name().length() - 1) + "_id";
    return table.codec().columnNames().contains(id) ? List.of(id) : table.order();
  }

  private static <R extends Record> List<Map<String, Object>> examples(
      Dataset<Row> rows, Table<R> table) {
    return rows.orderBy(columns(key(table))).limit(EXAMPLES).collectAsList().stream()
        .map(row -> Columns.of(table.codec().fromRow(row)))
        .toList();
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
