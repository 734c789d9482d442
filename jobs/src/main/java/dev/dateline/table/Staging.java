package dev.dateline.table;

import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A dataset in the making, beside the place where it will stand. Nothing of it is seen before
 * {@link #publish}; closing it before leaves no trace.
 */
public final class Staging implements TableSource, AutoCloseable, Scratch {
  private static final String SCRATCH = "_scratch";
  private static final int WRITERS = 4;

  private final AtomicInteger kept = new AtomicInteger();
  private final SparkSession spark;
  private final DatasetPlace place;
  private final DatasetLock lock;
  private final TableFiles tables;
  private final SortedMap<String, Manifest.TableContent> contents = new ConcurrentSkipListMap<>();

  /** Whose unchanged files are kept; null for none. */
  private Store before;

  private Staging(SparkSession spark, DatasetPlace place, DatasetLock lock) {
    this.spark = spark;
    this.place = place;
    this.lock = lock;
    this.tables = new TableFiles(spark, place.files(), place.staging());
  }

  /**
   * Begins a dataset.
   *
   * @param replacing whether a dataset that is there already may be replaced
   * @throws CallerMistake when the folder holds something, or another run is writing it
   */
  public static Staging begin(SparkSession spark, String folder, boolean replacing) {
    DatasetPlace place = DatasetPlace.of(spark.sparkContext().hadoopConfiguration(), folder);
    try {
      DatasetLock lock = place.lock();
      if (lock == null) {
        throw new CallerMistake(
            "another run is writing " + place.shown() + ": wait for it, or choose another folder");
      }
      try {
        place.mend();
        place.refuseIfForeign();
        if (!replacing && place.isWhole()) {
          throw new CallerMistake(
              place.shown()
                  + " holds a dataset already: --overwrite replaces it, --append adds to it");
        }
        if (!place.files().mkdirs(place.staging())) {
          throw new CallerMistake("cannot write to " + place.root().getParent());
        }
        return new Staging(spark, place, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps the files of a dataset that is replaced wherever a month holds the same rows as before.
   */
  public void keepUnchanged(Store before) {
    this.before = before;
  }

  /** Writes a table from rows that hold at least its columns and that of its partitioning. */
  public void write(Table<?> table, Dataset<Row> rows) {
    write(List.of(new Rows(table, rows, Long.MAX_VALUE)));
  }

  /**
   * Rows to be written as a table.
   *
   * @param rows hold at least the table's columns and that of its partitioning
   * @param atMost no more rows than this are there; {@link Long#MAX_VALUE} when that is not known
   */
  public record Rows(Table<?> table, Dataset<Row> rows, long atMost) {}

  /** Writes tables, some at a time: a small one leaves most cores idle. */
  public void write(List<Rows> some) {
    ExecutorService writers = Executors.newFixedThreadPool(Math.min(WRITERS, some.size()));
    try {
      List<Future<?>> writing = new ArrayList<>();
      for (Rows rows : some) {
        writing.add(writers.submit(() -> contents.put(rows.table().name(), written(rows))));
      }
      for (Future<?> each : writing) {
        each.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("cannot write a table", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing tables", e);
    } finally {
      writers.shutdownNow();
    }
  }

  private Manifest.TableContent written(Rows rows) throws IOException {
    Table<?> table = rows.table();
    TableFiles.Written written = tables.write(table, rows.rows(), rows.atMost());
    if (before != null) {
      for (ContentHash.FileDigest same : before.unchanged(table, written.files())) {
        Path target = tables.file(table, same);
        place.files().delete(target, false);
        copyFile(before.file(table, same), target);
      }
    }
    return written.content();
  }

  /** Takes a table over from another dataset as it is. */
  public void take(Table<?> table, Store from) {
    DatasetPlace.unchecked(
        () -> {
          copy(new Path(from.root(), table.name()), new Path(place.staging(), table.name()));
          return null;
        });
    contents.put(table.name(), from.manifest().tables().get(table.name()));
  }

  /** The rows of a table that was written or taken over. */
  @Override
  public Dataset<Row> read(Table<?> table) {
    return tables.read(table);
  }

  public boolean holds(Table<?> table) {
    return contents.containsKey(table.name());
  }

  /** Keeps rows aside until the dataset is published. */
  @Override
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    String numbered = kept.incrementAndGet() + "-" + name;
    String path = new Path(new Path(place.staging(), SCRATCH), numbered).toString();
    rows.write().option("compression", "snappy").parquet(path);
    return spark.read().schema(rows.schema()).parquet(LiteralPath.of(path));
  }

  /**
   * Opens a file of the dataset that is no table's, to be written and closed by the caller.
   *
   * @param name path within the dataset, as {@code report/index.html}
   */
  public OutputStream create(String name) throws IOException {
    // Local files get no checksum file beside them: people look into these folders.
    FileSystem files =
        place.files() instanceof LocalFileSystem local ? local.getRawFileSystem() : place.files();
    return files.create(new Path(place.staging(), name), true);
  }

  /** Rows and content of the tables so far. */
  public SortedMap<String, Manifest.TableContent> contents() {
    return Collections.unmodifiableSortedMap(contents);
  }

  /** Number of rows of a table that was written or taken over. */
  public long rows(Table<?> table) {
    return contents.get(table.name()).rows();
  }

  /**
   * Puts the dataset in its place: the manifest last, then at once.
   *
   * @throws IllegalStateException when a table is missing
   */
  public void publish(Manifest manifest) {
    for (Table<?> table : Tables.all()) {
      if (!holds(table)) {
        throw new IllegalStateException("no table " + table.name() + " to publish");
      }
    }
    DatasetPlace.unchecked(
        () -> {
          FileSystem files = place.files();
          files.delete(new Path(place.staging(), SCRATCH), true);
          Path file = new Path(place.staging(), Manifest.FILE);
          Path draft = new Path(place.staging(), "_" + Manifest.FILE);
          try (OutputStream output = files.create(draft, true)) {
            output.write(ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8));
          }
          if (!files.rename(draft, file)) {
            throw new IOException("cannot rename " + draft + " to " + file);
          }
          files.delete(new Path(place.staging(), "." + Manifest.FILE + ".crc"), false);
          place.putInPlace();
          return null;
        });
  }

  @Override
  public void close() {
    DatasetPlace.unchecked(
        () -> {
          place.files().delete(place.staging(), true);
          lock.close();
          return null;
        });
  }

  /** Links local files, which neither side ever changes, and copies others. */
  private void copy(Path from, Path to) throws IOException {
    FileSystem files = place.files();
    FileSystem other = from.getFileSystem(spark.sparkContext().hadoopConfiguration());
    for (FileStatus entry : other.listStatus(from)) {
      Path target = new Path(to, entry.getPath().getName());
      if (entry.isDirectory()) {
        copy(entry.getPath(), target);
        continue;
      }
      files.mkdirs(to);
      copyFile(entry.getPath(), target);
    }
  }

  private void copyFile(Path from, Path to) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    FileSystem other = from.getFileSystem(hadoop);
    boolean linked =
        place.files() instanceof LocalFileSystem local
            && other instanceof LocalFileSystem
            && isLinked(local, from, to);
    if (!linked) {
      FileUtil.copy(other, from, place.files(), to, false, hadoop);
    }
  }

  private static boolean isLinked(LocalFileSystem files, Path from, Path to) {
    try {
      java.nio.file.Files.createLink(
          files.pathToFile(to).toPath(), files.pathToFile(from).toPath());
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      // Another disk, or one without links: it is copied.
      return false;
    }
  }
}
