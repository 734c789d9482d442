package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.report.SampleEvents;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatsTest {
  static List<Table<?>> tables() {
    return Tables.all();
  }

  private static String csv(Object value) throws IOException {
    StringWriter out = new StringWriter();
    try (RowSink sink = Csv.commas(out, List.of("a", "b"))) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("a", value);
      row.put("b", 1);
      sink.write(row);
    }
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesColumnsAsTheTablesDo(Table<?> table) {
    assertThat(Columns.names(table.rows())).containsExactly(table.schema().fieldNames());
  }

  @Test
  void writesARecordAsJsonWithEveryColumn() throws IOException {
    StringWriter out = new StringWriter();
    try (RowSink sink = new JsonLines(out)) {
      sink.write(Columns.of(SampleEvents.nakuru().event()));
    }
    assertThat(out.toString()).endsWith("}\n").doesNotContain("\n{");
    JsonNode event = new ObjectMapper().readTree(out.toString());
    assertThat(event.get("killed_low").asLong()).isEqualTo(6);
    assertThat(event.has("injured_high")).isTrue();
    assertThat(event.get("injured_high").isNull()).isTrue();
    assertThat(event.get("day_begin").asText()).isEqualTo("2024-03-05");
    assertThat(event.get("first_published_at").asText()).isEqualTo("2024-03-05T12:00:00Z");
    assertThat(event.get("restrictions").get(0).asText()).isEqualTo("CURFEW");
    assertThat(event.get("by_role").get(0).get("role").asText()).isEqualTo("protester");
    assertThat(event.get("kind").asText()).isEqualTo("march");
  }

  @Property
  void jsonLinesAreOneLineEach(@ForAll String text) throws IOException {
    StringWriter out = new StringWriter();
    try (RowSink sink = new JsonLines(out)) {
      sink.write(Map.of("a", text));
    }
    String line = out.toString();
    assertThat(line.lines()).hasSize(1);
    assertThat(line).doesNotContain("\u2028", "\u2029", "\u0085");
    assertThat(new ObjectMapper().readTree(line).get("a").asText()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1 and more", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1d1"})
  void neutralisesFormulas(String formula) throws IOException {
    assertThat(csv(formula).substring(5))
        .matches(cell -> cell.startsWith("'") || cell.startsWith("\"'"));
  }

  @Test
  void leavesNegativeNumbersNumbers() throws IOException {
    assertThat(csv(-33.04)).isEqualTo("a,b\r\n-33.04,1\r\n");
  }

  @Test
  void leavesTheUnknownEmpty() throws IOException {
    assertThat(csv(null)).isEqualTo("a,b\r\n,1\r\n");
  }

  @Property
  void csvGivesBackWhatWasWritten(@ForAll String text) throws IOException {
    List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv(text))).getRecords();
    assertThat(records).hasSize(2);
    assertThat(records.get(1).get(0)).isEqualTo(Csv.neutral(text));
  }

  @Test
  void writesListsAsJson() throws IOException {
    String[] lines = csv(Arrays.asList("a;b", null)).split("\r\n");
    assertThat(lines[1]).isEqualTo("\"[\"\"a;b\"\",null]\",1");
  }

  @Test
  void withholdsTheWordsOfArticles() {
    Map<String, Object> claim = Columns.of(SampleEvents.nakuru().claims().get(0).claim());
    assertThat(Withheld.without(claim)).doesNotContainKey("quote").containsKey("claim_id");
    assertThat(Withheld.without(Columns.names(Tables.ARTICLES.rows())))
        .doesNotContain("text", "title")
        .contains("url");
  }

  @Test
  void tabSeparatedValuesStayOnTheirLine() throws IOException {
    StringWriter out = new StringWriter();
    try (RowSink sink = new Tsv(out, List.of("a", "b"))) {
      sink.write(Map.of("a", "one\ttwo\nthree", "b", "=x"));
    }
    assertThat(out.toString()).isEqualTo("a\tb\none two three\t'=x\n");
  }
}
