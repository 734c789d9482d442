package dev.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Article;
import dev.dateline.model.Count;
import dev.dateline.model.DayPrecision;
import dev.dateline.model.Event;
import dev.dateline.model.EventKind;
import dev.dateline.model.GeoPrecision;
import dev.dateline.model.Measure;
import dev.dateline.model.Mention;
import dev.dateline.model.RestrictionType;
import dev.dateline.model.Role;
import dev.dateline.model.RoleCount;
import dev.dateline.model.Tactic;
import dev.dateline.model.Totals;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowCodecTest {
  private static final Event EVENT =
      new Event(
          "e1",
          "Rice riot in Port Solace",
          EventKind.SIT_IN,
          LocalDate.of(2021, 3, 4),
          LocalDate.of(2021, 3, 6),
          DayPrecision.DAYS,
          "123",
          "Port Solace",
          null,
          "XX",
          1.5,
          -2.25,
          GeoPrecision.PLACE,
          List.of("dockers", "police"),
          Totals.from(
              measure -> measure == Measure.KILLED ? new Count(2L, null, null) : Count.UNKNOWN),
          List.of(new RoleCount(Measure.KILLED, Role.SECURITY, 2L, null, null)),
          true,
          List.of(RestrictionType.CURFEW),
          List.of(Tactic.TEAR_GAS),
          3,
          2,
          Instant.parse("2021-03-04T10:15:30.123456Z"),
          null,
          0.75,
          null);

  @Test
  void columnsAreComponentsInSnakeCaseWithFlatOnesSpread() {
    assertThat(RowCodec.of(Event.class).columnNames())
        .startsWith("event_id", "label", "kind", "day_begin")
        .containsSequence("parties", "killed_low", "killed_best", "killed_high", "injured_low")
        .containsSequence("participants_high", "by_role", "reconciled")
        .doesNotContain("totals");
    assertThat(RowCodec.of(Article.class).columnNames()).contains("published_at", "source_offset");
  }

  @Test
  void aRecordSurvivesItsRow() {
    RowCodec<Event> codec = RowCodec.of(Event.class);
    assertThat(codec.fromRow(codec.toRow(EVENT))).isEqualTo(EVENT);
  }

  @Test
  void closedListsAreWrittenAsTheirWords() {
    Row row = RowCodec.of(Event.class).toRow(EVENT);
    assertThat((String) row.getAs("kind")).isEqualTo("sit_in");
    assertThat(row.getList(row.fieldIndex("restrictions"))).hasToString("[CURFEW]");
  }

  @Test
  void flatRecordsComeBackUnknownRatherThanNull() {
    RowCodec<Mention> codec = RowCodec.of(Mention.class);
    Mention bare =
        new Mention(
            "m", "a", null, null, null, null, null, null, null, null, null, null, null, null, null,
            List.of(), null, List.of(), null);
    assertThat(codec.fromRow(codec.toRow(bare)).totals()).isEqualTo(Totals.UNKNOWN);
  }

  @Test
  void readingGoesByName() {
    RowCodec<RoleCount> codec = RowCodec.of(RoleCount.class);
    StructType wider =
        new StructType()
            .add("extra", DataTypes.IntegerType)
            .add("high", DataTypes.LongType)
            .add("best", DataTypes.LongType)
            .add("low", DataTypes.LongType)
            .add("role", DataTypes.StringType)
            .add("measure", DataTypes.StringType);
    Row row =
        new org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema(
            new Object[] {7, 3L, 2L, 1L, "medic", "INJURED"}, wider);
    assertThat(codec.fromRow(row))
        .isEqualTo(new RoleCount(Measure.INJURED, Role.MEDIC, 1L, 2L, 3L));
  }

  @Test
  void aWordOutsideItsListIsRefused() {
    Row row = RowFactory.create("WOUNDED", "medic", 1L, 1L, 1L);
    assertThatThrownBy(() -> RowCodec.of(RoleCount.class).fromRow(row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WOUNDED");
  }

  @Test
  @Tag("spark")
  void aRecordSurvivesSparkAndParquet(@TempDir Path folder) {
    RowCodec<Event> codec = RowCodec.of(Event.class);
    Dataset<Row> events =
        SharedSession.get().createDataset(List.of(codec.toRow(EVENT)), codec.encoder());
    String path = folder.resolve("events").toString();
    events.write().parquet(path);
    List<Row> rows = SharedSession.get().read().parquet(path).collectAsList();
    assertThat(rows).hasSize(1);
    assertThat(codec.fromRow(rows.get(0))).isEqualTo(EVENT);
  }
}
