package dev.dateline.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.xxhash64;

import dev.dateline.schema.Dictionary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The files of tables under one folder: {@code TABLE/MONTH/part-00000.parquet}. A month of more
 * than {@value #ROWS_PER_FILE} rows is cut into slices by the leading digits of the id that its
 * rows are sorted by; as ids are hashes, slices are even and their order is the rows' order. Which
 * row stands in which file follows from the rows alone, not from who wrote them.
 */
final class TableFiles {
  /** A Parquet file of this many articles takes about 250 MB. */
  private static final long ROWS_PER_FILE = 250_000;

  /** So few rows are sorted in one task sooner than they are shuffled. */
  static final long ROWS_PER_TASK = 5_000;

  private static final String SLICE = "_slice";
  private static final String FILE_NAME = "part-%05d.parquet";
  private static final int SLICE_DIGITS = 4;
  private static final int SLICE_RANGE = 1 << (4 * SLICE_DIGITS);

  private final SparkSession spark;
  private final FileSystem files;
  private final Path root;

  TableFiles(SparkSession spark, FileSystem files, Path root) {
    this.spark = spark;
    this.files = files;
    this.root = root;
  }

  /**
   * A table as it was written.
   *
   * @param files of each file, what it holds
   */
  record Written(Manifest.TableContent content, List<ContentHash.FileDigest> files) {}

  Dataset<Row> read(Table<?> table) {
    return spark
        .read()
        .schema(table.readSchema())
        .parquet(LiteralPath.of(folder(table).toString()));
  }

  boolean holds(Table<?> table) throws IOException {
    return files.exists(folder(table));
  }

  Path folder(Table<?> table) {
    return new Path(root, table.name());
  }

  /**
   * Writes a table from rows that hold at least its columns and that of its partitioning.
   *
   * @param atMost no more rows than this are there; {@link Long#MAX_VALUE} when that is not known
   * @return what was written, as read back
   */
  Written write(Table<?> table, Dataset<Row> rows, long atMost) throws IOException {
    Dataset<Row> shaped = shaped(table, rows);
    Map<String, Long> slices = atMost <= ROWS_PER_FILE ? Map.of() : slices(table, shaped);
    Path raw = new Path(root, "_writing-" + table.name());
    files.delete(raw, true);
    if (atMost > 0) {
      writeSorted(table, placed(table, sliced(table, shaped, slices), atMost), raw);
    }
    boolean empty = atMost == 0 || !name(table, raw);
    if (empty) {
      files.delete(raw, true);
      writeEmpty(table, raw);
      name(table, raw);
    }
    files.delete(raw, true);
    List<ContentHash.FileDigest> digests =
        empty
            ? List.of()
            : new ContentHash(table).files(sliced(table, read(table), slices), SLICE, atMost);
    Manifest.TableContent content = ContentHash.whole(digests);
    if (content.rows() > atMost) {
      throw new IllegalStateException(
          "%s has %d rows where at most %d were to come"
              .formatted(table.name(), content.rows(), atMost));
    }
    return new Written(content, digests);
  }

  /** Those of another dataset's files whose rows stand in the file of the same name here. */
  List<ContentHash.FileDigest> unchanged(
      Table<?> table, List<ContentHash.FileDigest> others, long atMost) {
    if (others.isEmpty() || atMost == 0) {
      return List.of();
    }
    Dataset<Row> rows = read(table);
    Map<String, Long> slices =
        atMost <= ROWS_PER_FILE ? Map.of() : slices(table, shaped(table, rows));
    Set<ContentHash.FileDigest> same =
        new HashSet<>(new ContentHash(table).files(sliced(table, rows, slices), SLICE, atMost));
    return others.stream().filter(same::contains).toList();
  }

  Path file(Table<?> table, ContentHash.FileDigest digest) {
    String month = table.partitioning().column();
    Path folder =
        month == null ? folder(table) : new Path(folder(table), month + "=" + digest.month());
    return new Path(folder, FILE_NAME.formatted(digest.slice()));
  }

  /** Brings the rows of each file into one task. */
  private static Dataset<Row> placed(Table<?> table, Dataset<Row> rows, long atMost) {
    if (atMost <= ROWS_PER_TASK) {
      return rows.coalesce(1);
    }
    return table.partitioning() == Partitioning.NONE
        ? rows.repartition(1)
        : rows.repartition(col(table.partitioning().column()), col(SLICE));
  }

  /** The table's columns in their order, and the folder's, which is never null. */
  private static Dataset<Row> shaped(Table<?> table, Dataset<Row> rows) {
    Dataset<Row> shaped =
        rows.select(names(table.readSchema().fieldNames())).to(table.readSchema());
    String month = table.partitioning().column();
    return month == null
        ? shaped
        : shaped.withColumn(month, coalesce(col(month), lit(Partitioning.UNKNOWN_MONTH)));
  }

  /** Number of files of each month that needs more than one. */
  private static Map<String, Long> slices(Table<?> table, Dataset<Row> rows) {
    Map<String, Long> slices = new TreeMap<>();
    if (!isSliced(table)) {
      return slices;
    }
    Dataset<Row> full =
        rows.groupBy(table.partitioning().column()).count().filter(col("count").gt(ROWS_PER_FILE));
    for (Row month : full.collectAsList()) {
      slices.put(month.getString(0), (month.getLong(1) + ROWS_PER_FILE - 1) / ROWS_PER_FILE);
    }
    return slices;
  }

  private static boolean isSliced(Table<?> table) {
    String first = table.order().get(0);
    return first.equals("article_id") || first.equals("event_id");
  }

  private static Dataset<Row> sliced(Table<?> table, Dataset<Row> rows, Map<String, Long> slices) {
    if (slices.isEmpty()) {
      return rows.withColumn(SLICE, lit(0));
    }
    Column leading =
        conv(substring(col(table.order().get(0)), 1, SLICE_DIGITS), 16, 10)
            .cast(DataTypes.LongType);
    Column[] counts =
        slices.entrySet().stream()
            .flatMap(month -> Stream.of(lit(month.getKey()), lit(month.getValue())))
            .toArray(Column[]::new);
    Column count =
        coalesce(try_element_at(map(counts), col(table.partitioning().column())), lit(1L));
    return rows.withColumn(
        SLICE, floor(leading.multiply(count).divide(SLICE_RANGE)).cast(DataTypes.IntegerType));
  }

  private void writeSorted(Table<?> table, Dataset<Row> placed, Path raw) {
    String[] folders =
        table.partitioning() == Partitioning.NONE
            ? new String[0]
            : new String[] {table.partitioning().column(), SLICE};
    List<Column> order = new ArrayList<>(List.of(names(folders)));
    order.addAll(List.of(names(table.order().toArray(String[]::new))));
    order.add(xxhash64(names(table.schema().fieldNames())));
    Dataset<Row> sorted =
        (folders.length == 0 ? placed.drop(SLICE) : placed)
            .sortWithinPartitions(order.toArray(Column[]::new));
    sorted
        .select(
            Stream.of(sorted.schema().fields())
                .map(field -> col(field.name()).as(field.name(), meaning(table, field.name())))
                .toArray(Column[]::new))
        .write()
        .option("compression", "zstd")
        .partitionBy(folders)
        .parquet(raw.toString());
  }

  /** A table of no rows is one file all the same, which tells its columns. */
  private void writeEmpty(Table<?> table, Path raw) {
    Path folder =
        table.partitioning() == Partitioning.NONE
            ? raw
            : new Path(
                raw,
                table.partitioning().column()
                    + "="
                    + Partitioning.UNKNOWN_MONTH
                    + "/"
                    + SLICE
                    + "=0");
    spark
        .createDataFrame(
            List.of(),
            new StructType(
                Stream.of(table.schema().fields())
                    .map(
                        field ->
                            new StructField(
                                field.name(),
                                field.dataType(),
                                field.nullable(),
                                meaning(table, field.name())))
                    .toArray(StructField[]::new)))
        .coalesce(1)
        .write()
        .option("compression", "zstd")
        .parquet(folder.toString());
  }

  /** What the dictionary says of a column, as a comment that Parquet files keep. */
  private static Metadata meaning(Table<?> table, String column) {
    dev.dateline.schema.Column known = Dictionary.shipped().column(table.name(), column);
    return known == null
        ? Metadata.empty()
        : new MetadataBuilder().putString("comment", known.comment()).build();
  }

  /** Gives the files that Spark wrote their names; tells whether there are any. */
  private boolean name(Table<?> table, Path raw) throws IOException {
    files.delete(folder(table), true);
    if (!files.exists(raw)) {
      return false;
    }
    if (table.partitioning() == Partitioning.NONE) {
      move(onlyFile(raw), folder(table), 0);
      return true;
    }
    FileStatus[] months = files.listStatus(raw, TableFiles::isFolderOfValue);
    for (FileStatus month : months) {
      Path target = new Path(folder(table), month.getPath().getName());
      for (FileStatus slice : files.listStatus(month.getPath(), TableFiles::isFolderOfValue)) {
        String name = slice.getPath().getName();
        int number = Integer.parseInt(name.substring(name.indexOf('=') + 1));
        move(onlyFile(slice.getPath()), target, number);
      }
    }
    return months.length > 0;
  }

  private static boolean isFolderOfValue(Path path) {
    return path.getName().contains("=");
  }

  private Path onlyFile(Path folder) throws IOException {
    FileStatus[] found = files.listStatus(folder, path -> path.getName().endsWith(".parquet"));
    if (found.length != 1) {
      throw new IllegalStateException(folder + " holds " + found.length + " files in place of one");
    }
    return found[0].getPath();
  }

  private void move(Path file, Path folder, int number) throws IOException {
    files.mkdirs(folder);
    Path target = new Path(folder, FILE_NAME.formatted(number));
    if (!files.rename(file, target)) {
      throw new IOException("cannot rename " + file + " to " + target);
    }
    // Hadoop's local checksum files mean nothing to other readers.
    files.delete(new Path(folder, "." + target.getName() + ".crc"), false);
  }

  private static Column[] names(String[] names) {
    return Stream.of(names).map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
  }
}
