package dev.dateline.datasets;

import static dev.dateline.datasets.Datasets.SAMPLE;
import static dev.dateline.datasets.Datasets.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.job.Pipeline;
import dev.dateline.job.RunOptions;
import dev.dateline.model.Rejection;
import dev.dateline.model.Resolver;
import dev.dateline.model.Stage;
import dev.dateline.table.SharedSession;
import dev.dateline.table.Store;
import dev.dateline.table.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample from its files to its events: what comes out is what was planted. */
@Tag("golden")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleEventsTest {
  /**
   * Shares that no change may fall below. They are what is reached, a little less, and rise with
   * it: the aim is every event found, no decoy told and every total right.
   */
  private static final Map<String, Double> FLOORS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(PlantedEvents.FOUND, 0.95),
              Map.entry(PlantedEvents.REAL, 0.90),
              Map.entry(PlantedEvents.ARTICLES_TOLD, 0.97),
              Map.entry(PlantedEvents.ARTICLES_TRUE, 0.90),
              Map.entry(PlantedEvents.TOTALS, 0.83),
              Map.entry(PlantedEvents.PLACE, 0.95),
              Map.entry(PlantedEvents.FIRST_DAY, 0.90),
              Map.entry(PlantedEvents.TYPES_TOLD, 0.90),
              Map.entry(PlantedEvents.TYPES_TRUE, 0.83),
              Map.entry(PlantedEvents.DECOYS, 0.95),
              Map.entry(PlantedEvents.COPIES, 1.0)));

  private List<Rejection> rejections;
  private PlantedEvents latest;
  private PlantedEvents range;

  @BeforeAll
  void run(@TempDir Path folder) {
    SparkSession spark = SharedSession.get();
    String output = folder.resolve("sample").toString();
    Pipeline pipeline = new Pipeline(spark, line -> {});
    List<String> inputs =
        List.of(SAMPLE.resolve("articles.jsonl").toString(), SAMPLE.resolve("parts").toString());
    pipeline.run(RunOptions.of(inputs, output));
    Store store = Store.open(spark, output);
    rejections = store.collect(Tables.REJECTS);
    latest = compare(store, Resolver.LATEST);
    pipeline.again(Stage.COUNT, output, options -> options.resolvedBy(Resolver.RANGE));
    range = compare(Store.open(spark, output), Resolver.RANGE);
  }

  @Test
  void refusalsAreThePlantedOnes() {
    List<String> wanted = new ArrayList<>();
    for (JsonNode row : Datasets.rows(SAMPLE.resolve("rejects.jsonl"))) {
      wanted.add(
          "%s %d %s"
              .formatted(
                  text(row, "file"), row.get("source_offset").longValue(), text(row, "reason")));
    }
    assertThat(rejections)
        .extracting(row -> row.sourceFile() + " " + row.sourceOffset() + " " + row.reason().code())
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void eventsAreThePlantedOnes() {
    List<String> low = new ArrayList<>();
    FLOORS.forEach(
        (what, floor) -> {
          if (latest.share(what) < floor) {
            low.add(what + " below " + floor);
          }
        });
    assertThat(low).as(latest.account()).isEmpty();
  }

  @Test
  void rangesAreThePlantedOnes() {
    assertThat(range.share(PlantedEvents.TOTALS)).as(range.account()).isGreaterThanOrEqualTo(0.58);
  }

  private static PlantedEvents compare(Store store, Resolver resolver) {
    return PlantedEvents.compare(
        resolver,
        store.collect(Tables.ARTICLES),
        store.collect(Tables.EVENT_ARTICLES),
        store.collect(Tables.EVENTS));
  }
}
