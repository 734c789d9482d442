package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonDocumentsTest {
  @Test
  void isToldFromLinesAndFromText() {
    assertThat(recognised("a.json", "[\n {\"id\": 1}]")).isEqualTo(Format.JSON_DOCUMENT);
    assertThat(recognised("a.json", "\uFEFF{\n \"id\": 1}")).isEqualTo(Format.JSON_DOCUMENT);
    assertThat(recognised("a", "{\"status\":\"ok\", \"articles\" : [ {\"id\": 1}]}"))
        .isEqualTo(Format.JSON_DOCUMENT);
    assertThat(recognised("a.json", "{\"id\": 1}\n{\"id\": 2}")).isEqualTo(Format.JSON);
    assertThat(recognised("a.json", "{\"articles\": [1], \"text\": \"x\"}")).isEqualTo(Format.JSON);
    assertThat(recognised("a.json", "{\"a\": {\"articles\": [{}]}}")).isEqualTo(Format.JSON);
    assertThat(recognised("a.jsonl", "{\n{\"id\": 1}\n")).isEqualTo(Format.JSON);
    assertThat(recognised("a.txt", "[Lagos] Two men died.")).isEqualTo(Format.TEXT);
  }

  @Test
  void objectsAreRecordsAtTheirBytes() throws IOException {
    List<SourceRecord> records =
        read(
            "{\"total\": 2,\"articles\": [\n{\"id\": \"\u00E9}{\\\"\"},{\"id\": 2}], \"more\": true}");
    assertThat(records).extracting(SourceRecord::offset).containsExactly(26L, 43L);
    assertThat(records.get(0).fields()).isEqualTo(Map.of("id", "\u00E9}{\""));
    assertThat(read("[ ]")).isEmpty();
    assertThat(read("{\n\"id\": 1\n}\n{\n\"id\": 2\n}\n")).hasSize(2);
  }

  @Test
  void aBrokenObjectCostsNoNeighbour() throws IOException {
    String open = "[\n {\"id\": \"1\n \"},\n {\"id\": 2},\n";
    String wrong =
        " {\"id\": },\n {\"id\": 3, \"text\": \"" + "x".repeat(300) + "\"},\n nonsense\n";
    List<SourceRecord> records = read(open + wrong + " {\"id\": 4},\n {\"id\": 5");
    assertThat(records)
        .extracting(SourceRecord::problem)
        .containsExactly(
            RejectReason.MALFORMED,
            null,
            RejectReason.MALFORMED,
            RejectReason.TOO_LONG,
            RejectReason.MALFORMED,
            null,
            RejectReason.MALFORMED);
  }

  private static Format recognised(String name, String content) {
    FileHead head = new FileHead(name, content.getBytes(StandardCharsets.UTF_8));
    return Format.recognise(head, FieldMap.of(Map.of()));
  }

  private static List<SourceRecord> read(String content) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    Format.JSON_DOCUMENT
        .reader()
        .read(
            FilePiece.whole("a.json"),
            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
            200)
        .forEachRemaining(records::add);
    return records;
  }
}
