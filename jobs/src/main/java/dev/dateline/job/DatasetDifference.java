package dev.dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.dateline.model.Measure;
import dev.dateline.table.Manifest;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What two datasets do not have in common, told for people. */
public final class DatasetDifference {
  private static final List<String> BOUNDS = List.of("low", "best", "high");

  private final Store one;
  private final Store other;

  private DatasetDifference(Store one, Store other) {
    this.one = one;
    this.other = other;
  }

  /** Compares two datasets by their folders. */
  public static DatasetDifference between(SparkSession spark, String one, String other) {
    return new DatasetDifference(Store.open(spark, one), Store.open(spark, other));
  }

  /** A line for each table that differs, then one for each figure of an event that does. */
  public Stream<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      Manifest.TableContent here = one.manifest().tables().get(table.name());
      Manifest.TableContent there = other.manifest().tables().get(table.name());
      if (here != null && there != null && !here.equals(there)) {
        lines.add(table(table, here, there));
      }
    }
    figures(lines);
    return lines.stream();
  }

  private String table(Table<?> table, Manifest.TableContent here, Manifest.TableContent there) {
    Dataset<Row> rows = one.read(table);
    Dataset<Row> otherRows = other.read(table);
    return "%s: %,d rows and %,d; %,d only in the first, %,d only in the second"
        .formatted(
            table.name(),
            here.rows(),
            there.rows(),
            rows.exceptAll(otherRows).count(),
            otherRows.exceptAll(rows).count());
  }

  private void figures(List<String> lines) {
    Dataset<Row> both =
        one.read(Tables.EVENTS)
            .as("a")
            .join(other.read(Tables.EVENTS).as("b"), col("a.event_id").equalTo(col("b.event_id")));
    Column differs = lit(false);
    List<Column> columns = new ArrayList<>(List.of(col("a.event_id"), col("a.label")));
    for (Measure measure : Measure.values()) {
      for (String bound : BOUNDS) {
        String name = measure.name().toLowerCase(Locale.ROOT) + "_" + bound;
        differs = differs.or(col("a." + name).eqNullSafe(col("b." + name)).unary_$bang());
        columns.add(col("a." + name));
        columns.add(col("b." + name));
      }
    }
    Dataset<Row> changed =
        both.filter(differs).select(columns.toArray(Column[]::new)).orderBy("event_id");
    for (Iterator<Row> rows = changed.toLocalIterator(); rows.hasNext(); ) {
      event(rows.next(), lines);
    }
  }

  private static void event(Row row, List<String> lines) {
    int at = 2;
    for (Measure measure : Measure.values()) {
      String here = figure(row, at);
      String there = figure(row, at + 1);
      if (!here.equals(there)) {
        lines.add(
            "event %s (%s): %s %s and %s"
                .formatted(row.getString(0), row.getString(1), measure.code(), here, there));
      }
      at += 2 * BOUNDS.size();
    }
  }

  /** Low, best and high as {@code 6/6/-}, a dash for unknown. */
  private static String figure(Row row, int at) {
    List<String> bounds = new ArrayList<>();
    for (int i = 0; i < BOUNDS.size(); i++) {
      bounds.add(row.isNullAt(at + 2 * i) ? "-" : String.valueOf(row.getLong(at + 2 * i)));
    }
    return String.join("/", bounds);
  }
}
