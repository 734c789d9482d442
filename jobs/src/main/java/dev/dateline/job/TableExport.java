package dev.dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import dev.dateline.table.Store;
import dev.dateline.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * Writes a table as lines of text, in the table's own order. Rows stream through the driver one
 * partition at a time, so that a table of any size fits.
 */
public final class TableExport {
  /** Columns that hold what an article's publisher may not want passed on. */
  private static final Set<String> TEXTS = Set.of("text", "quote", "excerpt");

  /** What a spreadsheet would take for a formula. */
  private static final String FORMULA_MARKS = "=+-@\t\r";

  private final Store store;
  private final boolean texts;

  /**
   * @param texts whether to write texts, quotes and excerpts
   */
  public TableExport(Store store, boolean texts) {
    this.store = store;
    this.texts = texts;
  }

  /** One JSON object a line, with every column, nulls included. */
  public void json(Table<?> table, Appendable output) throws IOException {
    Dataset<Row> rows = rows(table);
    Column[] columns = columns(rows);
    Dataset<Row> lines = rows.select(to_json(struct(columns), Map.of("ignoreNullFields", "false")));
    for (Iterator<Row> each = lines.toLocalIterator(); each.hasNext(); ) {
      output.append(each.next().getString(0)).append('\n');
    }
  }

  /**
   * Comma-separated values with a header, after RFC 4180. Lists are JSON within a value; null is an
   * empty value. What a spreadsheet would run as a formula gets an apostrophe before it.
   */
  public void csv(Table<?> table, Appendable output) throws IOException {
    Dataset<Row> rows = rows(table);
    List<Column> values = new ArrayList<>();
    for (StructField field : rows.schema().fields()) {
      values.add(text(field).as(field.name()));
    }
    Dataset<Row> lines = rows.select(values.toArray(Column[]::new));
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(rows.columns()).setRecordSeparator('\n').get();
    try (CSVPrinter printer = new CSVPrinter(output, format)) {
      for (Iterator<Row> each = lines.toLocalIterator(); each.hasNext(); ) {
        Row row = each.next();
        for (int i = 0; i < row.length(); i++) {
          printer.print(row.get(i));
        }
        printer.println();
      }
    }
  }

  private Dataset<Row> rows(Table<?> table) {
    Column[] order = table.order().stream().map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> rows = store.read(table).orderBy(order);
    return texts ? rows : rows.drop(TEXTS.toArray(String[]::new));
  }

  private static Column[] columns(Dataset<Row> rows) {
    return java.util.Arrays.stream(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
  }

  private static Column text(StructField field) {
    Column value = col(field.name());
    if (field.dataType() instanceof ArrayType) {
      return to_json(value);
    }
    if (field.dataType().equals(DataTypes.TimestampType)) {
      return org.apache.spark.sql.functions.date_format(value, "yyyy-MM-dd'T'HH:mm:ss'Z'");
    }
    if (field.dataType().equals(DataTypes.StringType)) {
      Column first = value.substr(0, 1);
      Column isFormula = first.isin((Object[]) FORMULA_MARKS.split(""));
      return when(
              isFormula,
              org.apache.spark.sql.functions.concat(org.apache.spark.sql.functions.lit("'"), value))
          .otherwise(value);
    }
    return value.cast(DataTypes.StringType);
  }
}
