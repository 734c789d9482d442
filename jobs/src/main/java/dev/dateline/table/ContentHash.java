package dev.dateline.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The content of a table as one hash, the same whatever wrote the table and however its files came
 * out. A row's canonical text is its columns, in order, as one JSON object with nulls kept, times
 * in UTC with microseconds. Each file has the SHA-256 of its rows' SHA-256 digests (in hex), in the
 * table's order; the table has the SHA-256 of its files' digests, each with its month and number,
 * in order. No row leaves the executors, and the driver sees one line a file.
 */
final class ContentHash {
  private static final Map<String, String> CANONICAL =
      Map.of(
          "ignoreNullFields", "false",
          "timestampFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'",
          "dateFormat", "yyyy-MM-dd",
          "timeZone", "UTC");
  private static final String MONTH = "_month";
  private static final String DIGEST = "_digest";

  private final Table<?> table;

  ContentHash(Table<?> table) {
    this.table = table;
  }

  /**
   * The digest of one file.
   *
   * @param month its folder; empty where a table has none
   * @param slice its number in the folder
   */
  public record FileDigest(String month, Integer slice, Long rows, String sha256) {}

  /**
   * Hashes the rows of a table, file by file.
   *
   * @param slice name of the column that holds the number of the row's file in its month
   * @param atMost no more rows than this are there
   */
  List<FileDigest> files(Dataset<Row> rows, String slice, long atMost) {
    String month = table.partitioning().column();
    Column[] columns = columns(Stream.of(table.schema().fieldNames()));
    Column[] order = columns(Stream.concat(Stream.of(MONTH, slice), table.order().stream()));
    Dataset<Row> hashed =
        rows.withColumn(MONTH, month == null ? lit("") : col(month))
            .withColumn(DIGEST, sha2(to_json(struct(columns), CANONICAL).cast("binary"), 256))
            .select(
                columns(Stream.concat(Stream.of(MONTH, slice, DIGEST), table.order().stream())));
    Dataset<Row> placed =
        atMost <= TableFiles.ROWS_PER_TASK
            ? hashed.coalesce(1)
            : hashed.repartition(col(MONTH), col(slice));
    Dataset<Row> digests =
        placed.sortWithinPartitions(append(order, col(DIGEST))).select(MONTH, slice, DIGEST);
    RowCodec<FileDigest> codec = RowCodec.of(FileDigest.class);
    MapPartitionsFunction<Row, Row> fold = ContentHash::fold;
    List<FileDigest> files = new ArrayList<>();
    digests
        .mapPartitions(fold, codec.encoder())
        .collectAsList()
        .forEach(row -> files.add(codec.fromRow(row)));
    files.sort(Comparator.comparing(FileDigest::month).thenComparing(FileDigest::slice));
    return files;
  }

  /** The hash of a table whose files have these digests, in order. */
  static Manifest.TableContent whole(List<FileDigest> files) {
    MessageDigest whole = sha256();
    long count = 0;
    for (FileDigest file : files) {
      whole.update(
          "%s/%d/%s\n"
              .formatted(file.month(), file.slice(), file.sha256())
              .getBytes(StandardCharsets.UTF_8));
      count += file.rows();
    }
    return new Manifest.TableContent(count, HexFormat.of().formatHex(whole.digest()));
  }

  /** Digests of the files that stand in one partition, whole and in order. */
  private static Iterator<Row> fold(Iterator<Row> rows) {
    RowCodec<FileDigest> codec = RowCodec.of(FileDigest.class);
    List<Row> files = new ArrayList<>();
    MessageDigest digest = sha256();
    String month = null;
    int slice = 0;
    long count = 0;
    while (rows.hasNext()) {
      Row row = rows.next();
      boolean sameFile = row.getString(0).equals(month) && row.getInt(1) == slice;
      if (!sameFile && month != null) {
        files.add(codec.toRow(digested(month, slice, count, digest)));
        count = 0;
      }
      month = row.getString(0);
      slice = row.getInt(1);
      digest.update(row.getString(2).getBytes(StandardCharsets.US_ASCII));
      count++;
    }
    if (month != null) {
      files.add(codec.toRow(digested(month, slice, count, digest)));
    }
    return files.iterator();
  }

  private static FileDigest digested(String month, int slice, long rows, MessageDigest digest) {
    return new FileDigest(month, slice, rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static Column[] columns(Stream<String> names) {
    return names.map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
  }

  private static Column[] append(Column[] columns, Column last) {
    return Stream.concat(Stream.of(columns), Stream.of(last)).toArray(Column[]::new);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
