package dev.dateline.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.CallerMistake;
import dev.dateline.model.EventAlias;
import dev.dateline.model.Field;
import dev.dateline.model.IgnoredNumber;
import dev.dateline.model.IgnoredReason;
import dev.dateline.model.Measure;
import dev.dateline.schema.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class StoreTest {
  private final SparkSession spark = SharedSession.get();
  @TempDir Path folder;
  private Path dataset;

  @BeforeEach
  void name() {
    dataset = folder.resolve("a dataset");
  }

  @Test
  void aTableComesBackAsItWasWritten() {
    publish(false, numbers(1));
    Store store = Store.open(spark, dataset.toString());
    assertThat(store.collect(Tables.IGNORED_NUMBERS))
        .containsExactlyInAnyOrderElementsOf(records());
    assertThat(store.collect(Tables.EVENT_ALIASES)).containsExactly(new EventAlias("a", "b"));
    assertThat(store.read(Tables.EVENTS).columns()).contains("killed_low", "event_month");
    assertThat(store.collect(Tables.EVENTS)).isEmpty();
    assertThat(store.manifest().tables().get("ignored_numbers").rows()).isEqualTo(60);
  }

  @Test
  void filesTellWhatTheirColumnsMean() {
    publish(false, numbers(2));
    for (String table : List.of("ignored_numbers", "events")) {
      StructType schema = spark.read().parquet(dataset.resolve(table).toString()).schema();
      for (dev.dateline.schema.Column column : Dictionary.shipped().columns(table)) {
        boolean folder = column.name().endsWith("_month");
        assertThat(schema.apply(column.name()).getComment().isEmpty()).isEqualTo(folder);
        if (!folder) {
          assertThat(schema.apply(column.name()).getComment().get()).isEqualTo(column.comment());
        }
      }
    }
  }

  @Test
  void filesAreNumberedAndStandInMonths() throws IOException {
    publish(false, numbers(3));
    try (Stream<Path> files = Files.walk(dataset.resolve("ignored_numbers"))) {
      assertThat(
              files.filter(Files::isRegularFile).map(file -> dataset.relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "ignored_numbers/published_month=2021-03/part-00000.parquet",
              "ignored_numbers/published_month=unknown/part-00000.parquet");
    }
    assertThat(dataset.resolve("themes/part-00000.parquet")).exists();
    assertThat(dataset.resolve("events/event_month=unknown/part-00000.parquet")).exists();
    assertThat(folder.toFile().listFiles()).containsExactly(dataset.toFile());
  }

  @Test
  void contentIsTheSameWhateverTheOrderAndPartitions() {
    Manifest first = publish(false, numbers(1));
    Manifest second = publish(true, numbers(7));
    assertThat(second.tables()).isEqualTo(first.tables());
    assertThat(first.tables().get("events").contentSha256()).hasSize(64);
    Manifest other = publish(true, numbers(1).filter(col("char_begin").gt(0)));
    assertThat(other.tables().get("ignored_numbers"))
        .isNotEqualTo(first.tables().get("ignored_numbers"));
  }

  @Test
  void aDatasetIsReplacedOnlyWhenAsked() {
    publish(false, numbers(1));
    assertThatThrownBy(() -> publish(false, numbers(1)))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("--overwrite");
    publish(true, numbers(1).limit(0));
    assertThat(Store.open(spark, dataset.toString()).collect(Tables.IGNORED_NUMBERS)).isEmpty();
  }

  @Test
  void aFolderThatHoldsSomethingElseIsLeftAlone() throws IOException {
    Files.createDirectories(dataset);
    Files.writeString(dataset.resolve("thesis.txt"), "irreplaceable");
    assertThatThrownBy(() -> publish(true, numbers(1)))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("thesis.txt");
    Files.delete(dataset.resolve("thesis.txt"));
    publish(true, numbers(1));
    Files.writeString(dataset.resolve("thesis.txt"), "irreplaceable");
    assertThatThrownBy(() -> publish(true, numbers(1))).hasMessageContaining("thesis.txt");
    assertThat(dataset.resolve("thesis.txt")).hasContent("irreplaceable");
  }

  @Test
  void oneOfTwoRunsAtOnceSaysSo() {
    try (Staging first = Staging.begin(spark, dataset.toString(), false)) {
      assertThat(first.contents()).isEmpty();
      assertThatThrownBy(() -> Staging.begin(spark, dataset.toString(), false))
          .isInstanceOf(CallerMistake.class)
          .hasMessageContaining("another run");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aRunThatEndsEarlyLeavesTheOldDataset() {
    publish(false, numbers(1));
    try (Staging staging = Staging.begin(spark, dataset.toString(), true)) {
      staging.write(Tables.IGNORED_NUMBERS, numbers(1).limit(0));
    }
    assertThat(Store.open(spark, dataset.toString()).collect(Tables.IGNORED_NUMBERS)).hasSize(60);
  }

  @Test
  void whateverMomentARunIsKilledAtTheNextReaderFindsAWholeDataset() throws IOException {
    publish(false, numbers(1));
    Path staging = folder.resolve(".a dataset.staging");
    Path old = folder.resolve(".a dataset.old");

    Files.createDirectories(staging.resolve("claims"));
    assertThat(rows()).as("killed while writing tables").isEqualTo(60);

    Files.move(dataset, old);
    assertThat(rows()).as("killed with the old one aside and no new one").isEqualTo(60);

    Path other = folder.resolve("other");
    publish(other, false, numbers(1).limit(0));
    Files.move(dataset, old);
    Files.move(other, staging);
    assertThat(rows()).as("killed between the two renames").isZero();
    assertThat(folder.toFile().listFiles()).containsExactly(dataset.toFile());

    publish(old, false, numbers(1));
    assertThat(rows()).as("killed before the old one was deleted").isZero();
  }

  @Test
  void aTableIsTakenOverWithItsContent() {
    Manifest first = publish(false, numbers(1));
    Store store = Store.open(spark, dataset.toString());
    try (Staging staging = Staging.begin(spark, dataset.toString(), true)) {
      for (Table<?> table : Tables.all()) {
        staging.take(table, store);
      }
      staging.publish(manifest(staging));
    }
    Store after = Store.open(spark, dataset.toString());
    assertThat(after.manifest().tables()).isEqualTo(first.tables());
    assertThat(after.collect(Tables.IGNORED_NUMBERS)).hasSize(60);
  }

  @Test
  void noDatasetIsTheCallersMistake() {
    assertThatThrownBy(() -> Store.open(spark, folder.resolve("none").toString()))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("no dataset at");
    assertThatThrownBy(() -> Store.open(spark, folder.resolve("no/such/parent").toString()))
        .isInstanceOf(CallerMistake.class);
  }

  private long rows() {
    return Store.open(spark, dataset.toString()).read(Tables.IGNORED_NUMBERS).count();
  }

  private Manifest publish(boolean replacing, Dataset<Row> numbers) {
    return publish(dataset, replacing, numbers);
  }

  private Manifest publish(Path place, boolean replacing, Dataset<Row> numbers) {
    try (Staging staging = Staging.begin(spark, place.toString(), replacing)) {
      for (Table<?> table : Tables.all()) {
        staging.write(table, spark.createDataFrame(List.of(), table.readSchema()));
      }
      staging.write(Tables.IGNORED_NUMBERS, numbers);
      staging.write(
          Tables.EVENT_ALIASES,
          rows(RowCodec.of(EventAlias.class), List.of(new EventAlias("a", "b"))));
      Manifest manifest = manifest(staging);
      staging.publish(manifest);
      return manifest;
    }
  }

  private static Manifest manifest(Staging staging) {
    return new Manifest(
        Manifest.KIND,
        "1",
        "unknown",
        "4",
        "17",
        Instant.EPOCH,
        Instant.EPOCH,
        Map.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(staging.contents()),
        List.of());
  }

  private Dataset<Row> numbers(int partitions) {
    List<IgnoredNumber> shuffled = new ArrayList<>(records());
    Collections.shuffle(shuffled, new Random(partitions));
    return rows(RowCodec.of(IgnoredNumber.class), shuffled)
        .repartition(partitions)
        .withColumn(
            "published_month",
            when(col("char_begin").mod(2).equalTo(0), lit("2021-03")).otherwise(lit(null)));
  }

  private static List<IgnoredNumber> records() {
    List<IgnoredNumber> records = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      // Some rows tie on every column of the order, and some are equal.
      records.add(
          new IgnoredNumber(
              "%016x".formatted(i / 6),
              Field.TEXT,
              i % 3,
              5,
              "q" + i % 2,
              Measure.KILLED,
              i % 4 == 0 ? null : IgnoredReason.AGE));
    }
    return records;
  }

  private <R extends Record> Dataset<Row> rows(RowCodec<R> codec, List<R> records) {
    return spark.createDataset(records.stream().map(codec::toRow).toList(), codec.encoder());
  }
}
