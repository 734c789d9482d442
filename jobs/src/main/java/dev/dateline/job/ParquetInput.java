package dev.dateline.job;

import static org.apache.spark.sql.functions.col;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.FolderColumns;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.table.LiteralPath;
import dev.dateline.table.RowCodec;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Parquet files, read by Spark. Columns of any type are taken as text; a row has no byte of its
 * own, so its number in the file stands for its offset.
 */
final class ParquetInput {
  private static final String FILE = "_dateline_file";
  private static final String ROW = "_dateline_row";

  private final SparkSession spark;
  private final RunOptions options;

  ParquetInput(SparkSession spark, RunOptions options) {
    this.spark = spark;
    this.options = options;
  }

  /** Rows of {@link Intake.Outcome}, one a row. */
  Dataset<Row> read(List<Inspection> files) {
    TreeMap<String, String> names = new TreeMap<>();
    files.forEach(each -> names.put(plainPath(each.file().path()), each.file().sourceFile()));
    TreeMap<String, String> map = new TreeMap<>(options.map());
    java.time.LocalDate published = options.published();
    MapPartitionsFunction<Row, Row> accept =
        rows -> outcomes(rows, names, new Intake(FieldMap.of(map), published));
    return spark
        .read()
        .option("mergeSchema", "true")
        .parquet(
            files.stream().map(each -> LiteralPath.of(each.file().path())).toArray(String[]::new))
        .withColumn(FILE, col("_metadata.file_path"))
        .withColumn(ROW, col("_metadata.row_index"))
        .mapPartitions(accept, RowCodec.of(Intake.Outcome.class).encoder());
  }

  private static Iterator<Row> outcomes(
      Iterator<Row> rows, Map<String, String> names, Intake intake) {
    RowCodec<Intake.Outcome> codec = RowCodec.of(Intake.Outcome.class);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        String path = plainPath(URI.create(row.getAs(FILE)).getPath());
        long number = row.<Long>getAs(ROW);
        SourceRecord record = SourceRecord.of(number, RowFields.of(row), row.mkString(" "));
        return codec.toRow(
            intake.accept(
                names.get(path), FolderColumns.completed(record, FolderColumns.of(path))));
      }
    };
  }

  /** A path without scheme, as both a listing and Spark write it. */
  private static String plainPath(String path) {
    return new Path(path).toUri().getPath();
  }
}
