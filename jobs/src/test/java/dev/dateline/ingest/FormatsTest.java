package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.CallerMistake;
import dev.dateline.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final int LIMIT = 200;

  @Test
  void aJsonLineIsARecordAtItsByte() throws IOException {
    List<SourceRecord> records =
        read(
            Format.JSON,
            """
            {"id": 7, "Text": "café", "authors": ["A", "B"], "x": null}\r

            {"id": "b"}""");
    assertThat(records).extracting(SourceRecord::offset).containsExactly(0L, 63L);
    assertThat(records.get(0).fields())
        .isEqualTo(Map.of("id", "7", "text", "caf\u00E9", "authors", "A, B"));
  }

  @Test
  void aBrokenLineCostsNoNeighbour() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("{\"id\": 1}\n{\"id\": \n[1, 2]\n".getBytes(UTF_8));
    bytes.write(new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}', '\n'});
    bytes.write(("{\"text\": \"" + "x".repeat(LIMIT) + "\"}\n").getBytes(UTF_8));
    bytes.write("{\"id\": 1} {\"id\": 2}\n{\"id\": 6}\n".getBytes(UTF_8));
    List<SourceRecord> records = read(Format.JSON, bytes.toByteArray());
    assertThat(records)
        .extracting(SourceRecord::problem)
        .containsExactly(
            null,
            RejectReason.MALFORMED,
            RejectReason.MALFORMED,
            RejectReason.INVALID_UTF8,
            RejectReason.TOO_LONG,
            RejectReason.MALFORMED,
            null);
    assertThat(records).extracting(SourceRecord::offset).startsWith(0L, 10L, 18L, 25L, 33L);
  }

  @Test
  void deepJsonIsMalformedAndNoCrash() throws IOException {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    List<SourceRecord> records =
        records(
            Format.JSON, FilePiece.whole("a"), ("{\"a\":" + deep + "}").getBytes(UTF_8), 1 << 20);
    assertThat(records).extracting(SourceRecord::problem).containsExactly(RejectReason.MALFORMED);
  }

  @Property(tries = 100)
  void piecesOfAFileGiveEachLineOnce(@ForAll @IntRange(min = 1, max = 40) int size)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      lines.append("{\"id\": ").append("1".repeat(i)).append(i).append("}\n\n");
    }
    byte[] bytes = lines.toString().getBytes(UTF_8);
    List<SourceRecord> pieces = new ArrayList<>();
    for (int begin = 0; begin < bytes.length; begin += size) {
      FilePiece piece = new FilePiece("a.jsonl", begin, Math.min(bytes.length, begin + size));
      pieces.addAll(records(Format.JSON, piece, bytes, LIMIT));
    }
    assertThat(pieces).isEqualTo(read(Format.JSON, lines.toString()));
  }

  @Test
  void csvKeepsQuotedLineEndsAndDoubledQuotes() throws IOException {
    List<SourceRecord> records =
        read(
            Format.CSV,
            "\uFEFFID;Text;published\r\n1;\"two\nlines; \"\"quoted\"\"\";2024-01-02\r\n"
                + "\n2;12\" pipe;\n");
    assertThat(records).hasSize(2);
    assertThat(records.get(0).fields())
        .containsEntry("id", "1")
        .containsEntry("text", "two\nlines; \"quoted\"")
        .containsEntry("published", "2024-01-02");
    assertThat(records.get(0).offset()).isEqualTo(22);
    assertThat(records.get(1).fields()).containsEntry("text", "12\" pipe");
  }

  @Test
  void anUnclosedQuoteCostsItsOwnLineOnly() throws IOException {
    List<SourceRecord> records =
        read(Format.CSV, "id,text\n1,\"open\n2,good\n3,too,many\n4,fine\n");
    assertThat(records)
        .extracting(SourceRecord::problem)
        .containsExactly(RejectReason.MALFORMED, null, RejectReason.MALFORMED, null);
    assertThat(records).extracting(SourceRecord::offset).containsExactly(8L, 16L, 23L, 34L);
  }

  @Test
  void aCsvValueThatIsNoUtf8SpoilsItsOwnRecord() throws IOException {
    byte[] bytes = "id,text\n1,caf?\n2,tea\n".getBytes(UTF_8);
    bytes[13] = (byte) 0xE9;
    assertThat(read(Format.CSV, bytes))
        .extracting(SourceRecord::problem)
        .containsExactly(RejectReason.INVALID_UTF8, null);
  }

  @Test
  void aTitleIsAShortFirstLineBeforeABlankOne() {
    assertThat(PlainText.split("Dockers strike\n\nThe port stood still."))
        .isEqualTo(Map.of("title", "Dockers strike", "text", "The port stood still."));
    assertThat(PlainText.split("Dockers strike\r\n\r\nThe port."))
        .containsEntry("text", "The port.");
    List<String> titleless =
        List.of(
            "Dockers strike.\n\nThe port stood still.",
            "Dockers strike\nThe port stood still.\n",
            "x".repeat(121) + "\n\nThe port stood still.",
            "One line only",
            "A title and nothing\n\n");
    assertThat(titleless)
        .allSatisfy(text -> assertThat(PlainText.split(text)).isEqualTo(Map.of("text", text)));
  }

  @Test
  void plainTextIsOneRecordNamedAfterItsFile() throws IOException {
    FilePiece piece = FilePiece.whole("riot-2021-05-06.txt");
    List<SourceRecord> records = records(Format.TEXT, piece, "Head\n\nBody".getBytes(UTF_8), LIMIT);
    assertThat(records).hasSize(1);
    assertThat(records.get(0).fields())
        .containsEntry("id", "riot-2021-05-06")
        .containsEntry("published", "2021-05-06");
    assertThat(records(Format.TEXT, piece, new byte[LIMIT + 1], LIMIT))
        .extracting(SourceRecord::problem)
        .containsExactly(RejectReason.TOO_LONG);
  }

  @Test
  void aFileThatBreaksOffSaysSo() {
    InputStream broken = BrokenOff.after("{\"id\": 1}\n{\"id\"".getBytes(UTF_8));
    List<SourceRecord> records = new ArrayList<>();
    try {
      Format.JSON
          .reader()
          .read(FilePiece.whole("a.gz"), broken, LIMIT)
          .forEachRemaining(records::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(records)
        .extracting(SourceRecord::problem)
        .containsExactly(null, RejectReason.UNREADABLE_FILE);
  }

  @Test
  void formatsAreKnownByTheirContent() {
    assertThat(recognise("\uFEFF \n{\"text\": 1}")).isEqualTo(Format.JSON);
    assertThat(recognise("id,body\n1,x\n")).isEqualTo(Format.CSV);
    assertThat(recognise("id\tarticle\n1\tx\n")).isEqualTo(Format.CSV);
    assertThat(recognise("In Lagos, Kano and Jos, text was read.\n")).isEqualTo(Format.TEXT);
    assertThat(recognise("PAR1\u0015\u0004")).isEqualTo(Format.PARQUET);
    assertThat(recognise("\u0000\u0001\u0002")).isNull();
    assertThat(Format.named("jsonl")).isEqualTo(Format.JSON);
    assertThat(Format.named("auto")).isNull();
    assertThatThrownBy(() -> Format.named("docx")).isInstanceOf(CallerMistake.class);
  }

  private static Format recognise(String head) {
    return Format.recognise(new FileHead("a", head.getBytes(UTF_8)), FieldMap.of(Map.of()));
  }

  private static List<SourceRecord> read(Format format, String content) throws IOException {
    return read(format, content.getBytes(UTF_8));
  }

  private static List<SourceRecord> read(Format format, byte[] content) throws IOException {
    return records(format, FilePiece.whole("a"), content, LIMIT);
  }

  private static List<SourceRecord> records(
      Format format, FilePiece piece, byte[] content, int limit) throws IOException {
    int from = (int) Math.max(0, piece.begin() - 1);
    InputStream input = new ByteArrayInputStream(content, from, content.length - from);
    List<SourceRecord> records = new ArrayList<>();
    format.reader().read(piece, input, limit).forEachRemaining(records::add);
    return records;
  }
}
