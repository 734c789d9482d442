package dev.dateline.table;

import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A dataset that is there, whole, to be read. */
public final class Store implements TableSource {
  private static final int PATIENCE = 50;
  private static final long PAUSE_MILLIS = 100;

  private final DatasetPlace place;
  private final TableFiles tables;
  private final Manifest manifest;

  private Store(SparkSession spark, DatasetPlace place, Manifest manifest) {
    this.place = place;
    this.manifest = manifest;
    this.tables = new TableFiles(spark, place.files(), place.root());
  }

  /**
   * Opens a dataset, first mending what a killed run left behind.
   *
   * @throws CallerMistake when there is none
   */
  public static Store open(SparkSession spark, String folder) {
    DatasetPlace place = DatasetPlace.of(spark.sparkContext().hadoopConfiguration(), folder);
    try {
      Manifest manifest = place.manifestOf(place.root());
      for (int i = 0; manifest == null && i < PATIENCE; i++) {
        if (!mended(place)) {
          // A run holds the lock: most likely it is just putting its dataset in place.
          Thread.sleep(PAUSE_MILLIS);
        } else {
          i = PATIENCE;
        }
        manifest = place.manifestOf(place.root());
      }
      if (manifest == null) {
        throw new CallerMistake("no dataset at " + place.shown() + ": it has no " + Manifest.FILE);
      }
      return new Store(spark, place, manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + place.shown(), e);
    }
  }

  /** Whether a dataset stands in a folder, whole. */
  public static boolean isThere(SparkSession spark, String folder) {
    DatasetPlace place = DatasetPlace.of(spark.sparkContext().hadoopConfiguration(), folder);
    return DatasetPlace.unchecked(place::isWhole);
  }

  private static boolean mended(DatasetPlace place) throws IOException {
    if (!place.files().exists(place.root().getParent())) {
      return true;
    }
    try (DatasetLock lock = place.lock()) {
      if (lock != null) {
        place.mend();
      }
      return lock != null;
    }
  }

  @Override
  public Dataset<Row> read(Table<?> table) {
    return tables.read(table);
  }

  public Manifest manifest() {
    return manifest;
  }

  /** Those of another dataset's files whose rows stand in the file of the same name here. */
  List<ContentHash.FileDigest> unchanged(Table<?> table, List<ContentHash.FileDigest> others) {
    return tables.unchanged(table, others, manifest.tables().get(table.name()).rows());
  }

  Path file(Table<?> table, ContentHash.FileDigest digest) {
    return tables.file(table, digest);
  }

  /** The dataset's folder. */
  public Path root() {
    return place.root();
  }
}
