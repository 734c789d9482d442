package dev.dateline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.CallerMistake;
import dev.dateline.table.Partitioning;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DictionaryTest {
  private final Dictionary dictionary = Dictionary.shipped();
  private final SchemaPrinter printer = new SchemaPrinter(dictionary);

  static List<Table<?>> tables() {
    return Tables.all();
  }

  @Test
  void listsTheTablesThereAre() {
    assertThat(dictionary.tables())
        .containsExactlyInAnyOrderElementsOf(Tables.all().stream().map(Table::name).toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasAnEntryForEachColumnAndNoOther(Table<?> table) {
    List<String> expected =
        Arrays.stream(table.readSchema().fields())
            .map(field -> field.name() + " " + field.dataType().catalogString())
            .toList();
    assertThat(dictionary.columns(table.name()))
        .extracting(column -> column.name() + " " + column.type())
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysOfEachColumnWhatItMeansAndWhenItIsNull(Table<?> table) {
    for (StructField field : table.readSchema().fields()) {
      Column column = dictionary.column(table.name(), field.name());
      assertThat(column.meaning()).as(column.name()).isNotBlank();
      assertThat(column.nulls()).as(column.name()).isNotBlank();
    }
    assertThat(table.partitioning() == Partitioning.NONE)
        .isEqualTo(
            dictionary.column(table.name(), "published_month") == null
                && dictionary.column(table.name(), "event_month") == null);
  }

  @Test
  void printsATable() {
    assertThat(printer.table("event_tolls"))
        .startsWith("event_tolls: what was known of a measure as of a publication time\n")
        .contains("low          bigint         at least [people]; null when unknown\n");
  }

  @Test
  void printsTablesAsSql() {
    assertThat(printer.sql("event_tolls"))
        .contains("CREATE TABLE event_tolls (\n  event_id VARCHAR NOT NULL, -- the event\n")
        .contains("  claim_ids VARCHAR[] NOT NULL,");
    assertThat(printer.sql(null))
        .contains(
            "by_role STRUCT(measure VARCHAR, role VARCHAR, low BIGINT, best BIGINT, high BIGINT)[]");
  }

  @Test
  void refusesAnUnknownTable() {
    assertThatThrownBy(() -> printer.table("evnets"))
        .isInstanceOf(CallerMistake.class)
        .hasMessageStartingWith("no table 'evnets'; the tables are articles, claims");
  }
}
