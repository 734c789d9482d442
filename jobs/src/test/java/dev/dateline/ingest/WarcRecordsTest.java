package dev.dateline.ingest;

import static dev.dateline.ingest.Archive.answer;
import static dev.dateline.ingest.Archive.bytes;
import static dev.dateline.ingest.Archive.deflate;
import static dev.dateline.ingest.Archive.described;
import static dev.dateline.ingest.Archive.gzip;
import static dev.dateline.ingest.Archive.join;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the middle of an archive, and that the pages around it are read all the same. */
class WarcRecordsTest {
  private static final int LIMIT = 1 << 20;
  private static final String TEXT =
      "Millers in Ostby marched on Sunday over the price of grain, and police arrested two of them.";
  private static final byte[] PAGE = bytes(html(TEXT));

  private static final String FIRST =
      "Weavers in Lund struck on Monday, and the looms of the town stood still until the evening.";
  private static final String THIRD =
      "Porters in Aal sat down before the station on Friday and let no train out of it.";

  static List<Arguments> bodies() {
    return List.of(
        Arguments.of("br", brotli(PAGE)),
        Arguments.of("gzip", gzip(PAGE)),
        Arguments.of("x-gzip", gzip(PAGE)),
        Arguments.of("GZIP", join(gzip(PAGE), new byte[0])),
        Arguments.of("deflate", deflate(PAGE, new Deflater())),
        Arguments.of("deflate", deflate(PAGE, new Deflater(9, true))),
        Arguments.of("gzip, deflate", deflate(gzip(PAGE), new Deflater())),
        Arguments.of("identity", PAGE),
        Arguments.of("", PAGE),
        // Archives that decoded the body and kept the header.
        Arguments.of("gzip", PAGE),
        Arguments.of("br", PAGE),
        Arguments.of("deflate", PAGE));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void readsABodyAsTheServerMeantIt(String encoding, byte[] body) throws IOException {
    List<SourceRecord> records = around(answer("Content-Encoding: " + encoding + "\r\n", body));
    assertThat(records).hasSize(3);
    assertThat(records.get(1).fields()).containsEntry("text", TEXT);
  }

  @Test
  void readsABodyInChunks() throws IOException {
    byte[] chunks =
        join(bytes(Integer.toHexString(PAGE.length) + "\r\n"), PAGE, bytes("\r\n0\r\n\r\n"));
    byte[] block = answer("Transfer-Encoding: chunked\r\n", chunks);
    assertThat(around(block).get(1).fields()).containsEntry("text", TEXT);
  }

  static List<Arguments> brokenBodies() {
    byte[] zipped = gzip(PAGE);
    byte[] bomb = gzip(new byte[64 << 20]);
    return List.of(
        Arguments.of("gzip", Arrays.copyOf(zipped, zipped.length / 2), RejectReason.MALFORMED),
        Arguments.of("gzip", damaged(zipped), RejectReason.MALFORMED),
        Arguments.of("gzip", new byte[] {1, 2, 3}, RejectReason.MALFORMED),
        Arguments.of(
            "deflate", Arrays.copyOf(deflate(PAGE, new Deflater()), 60), RejectReason.MALFORMED),
        Arguments.of("br", Arrays.copyOf(brotli(PAGE), 60), RejectReason.MALFORMED),
        Arguments.of("br", new byte[] {1, 2, 3}, RejectReason.MALFORMED),
        Arguments.of("zstd", new byte[] {1, 2, 3, 4, 5, 6}, RejectReason.MALFORMED),
        Arguments.of("gzip", bomb, RejectReason.TOO_LONG),
        Arguments.of("gzip,gzip", gzip(bomb), RejectReason.TOO_LONG),
        Arguments.of("gzip,gzip,gzip,gzip", zipped, RejectReason.UNKNOWN_FORMAT),
        Arguments.of("rot13", PAGE, RejectReason.UNKNOWN_FORMAT),
        Arguments.of("gzip", new byte[0], RejectReason.MALFORMED));
  }

  @ParameterizedTest
  @MethodSource("brokenBodies")
  @Timeout(20)
  void aBodyThatDoesNotDecodeCostsItselfAlone(String encoding, byte[] body, RejectReason reason)
      throws IOException {
    List<SourceRecord> records = around(answer("Content-Encoding: " + encoding + "\r\n", body));
    assertRefused(records, reason);
    assertThat(records.get(1).excerpt()).contains("https://ostby.example/2");
  }

  static List<Arguments> brokenRecords() {
    String good = described("https://ostby.example/2");
    byte[] block = answer("", PAGE);
    String long1 = "X: " + "y".repeat(2 * LIMIT) + "\r\n";
    return List.of(
        Arguments.of(new Archive().record(long1 + good, block), RejectReason.TOO_LONG),
        Arguments.of(new Archive().record(good, block, 0), RejectReason.MALFORMED),
        Arguments.of(new Archive().record(good, block, block.length - 9), RejectReason.MALFORMED),
        Arguments.of(new Archive().record(good, block, block.length + 5), RejectReason.MALFORMED),
        Arguments.of(new Archive().record(good, block, block.length + 6), RejectReason.MALFORMED),
        Arguments.of(new Archive().record(good, block, block.length + 60), RejectReason.MALFORMED),
        Arguments.of(new Archive().record(good, block, 2_147_483_648L), RejectReason.MALFORMED),
        Arguments.of(
            new Archive().record(good, block, Long.MAX_VALUE / 100), RejectReason.MALFORMED),
        Arguments.of(new Archive().record(good, block, -1), RejectReason.MALFORMED),
        Arguments.of(new Archive().record(good, new byte[2 * LIMIT]), RejectReason.TOO_LONG),
        Arguments.of(new Archive().record(good, bytes("nothing of HTTP")), RejectReason.MALFORMED),
        Arguments.of(new Archive().record(good, new byte[0]), RejectReason.UNKNOWN_FORMAT),
        Arguments.of(
            new Archive().raw(bytes("WARC/1.0\r\nno colon\r\n\r\n")), RejectReason.MALFORMED),
        // Found by fuzzing: a record that does not say of what type it is.
        Arguments.of(
            new Archive().raw(bytes("WARC/1.0\r\nContent-Length: 2\r\n\r\nab\r\n\r\n")),
            RejectReason.MALFORMED),
        Arguments.of(new Archive().raw(new byte[300]).raw(bytes("\n")), RejectReason.MALFORMED));
  }

  @ParameterizedTest
  @MethodSource("brokenRecords")
  @Timeout(20)
  void aBrokenRecordCostsNoNeighbour(Archive broken, RejectReason reason) throws IOException {
    byte[] archive =
        join(
            Archive.of("https://ostby.example/1", html(FIRST)).toBytes(),
            broken.toBytes(),
            Archive.of("https://ostby.example/3", html(THIRD)).toBytes());
    assertRefused(read(archive), reason);
  }

  @Test
  void aDateThatCannotBeReadIsNone() throws IOException {
    for (String date : List.of("", "WARC-Date: soon\r\n", "WARC-Date: 0000-01-01T00:00:00Z\r\n")) {
      byte[] archive =
          new Archive()
              .record("WARC-Target-URI: <https://ostby.example/1>\r\n" + date, answer("", PAGE))
              .page("https://ostby.example/2", html(TEXT))
              .toBytes();
      List<SourceRecord> records = read(archive);
      assertThat(records).extracting(SourceRecord::problem).containsExactly(null, null);
      assertThat(records.get(0).fields())
          .doesNotContainKey("published")
          .containsEntry("url", "https://ostby.example/1");
      assertThat(records.get(1).fields()).containsEntry("published", "2024-05-03T10:00:00Z");
    }
  }

  @Test
  void aRecordWithoutATypeCostsItselfAlone() throws IOException {
    byte[] untyped = bytes("WARC/1.0\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n");
    byte[] before = Archive.of("https://ostby.example/1", html(FIRST)).toBytes();
    byte[] after = Archive.of("https://ostby.example/3", html(THIRD)).toBytes();
    assertRefused(read(join(before, untyped, after)), RejectReason.MALFORMED);
  }

  @Test
  void aRecordInsideOfAPageIsNone() throws IOException {
    String forged =
        new String(
            Archive.of("https://gazette.example/1", html(THIRD)).toBytes(),
            StandardCharsets.ISO_8859_1);
    byte[] archive =
        Archive.of("https://ostby.example/1", html(TEXT + "\r\n\r\n" + forged)).toBytes();
    assertThat(read(archive))
        .extracting(record -> record.fields().get("url"))
        .containsExactly("https://ostby.example/1");
  }

  @Test
  void anArchiveThatBreaksOffTellsSoOnceAndLast() {
    byte[] whole = Archive.of("https://ostby.example/1", html(TEXT)).toBytes();
    for (int cut : new int[] {0, 3, 40, whole.length / 2, whole.length - 5}) {
      InputStream broken = BrokenOff.after(join(whole, Arrays.copyOf(whole, cut)));
      List<SourceRecord> records = new ArrayList<>();
      new WarcRecords()
          .read(FilePiece.whole("a.warc"), broken, LIMIT)
          .forEachRemaining(records::add);
      assertThat(records.get(0).problem()).isNull();
      assertThat(records).hasSize(cut == 0 ? 2 : 3);
      assertThat(records.get(records.size() - 1).problem()).isEqualTo(RejectReason.UNREADABLE_FILE);
    }
  }

  @Test
  @Timeout(20)
  void nothingButWrongLengthsTakesLinearTime() throws IOException {
    Archive archive = new Archive();
    for (int i = 0; i < 20_000; i++) {
      archive.record(described("https://ostby.example/" + i), bytes("x"), LIMIT - 1);
    }
    assertThat(read(archive.toBytes())).isNotEmpty().allMatch(record -> record.problem() != null);
  }

  @Test
  void aPageThatWasSavedWithoutItsServersWordsIsRead() throws IOException {
    byte[] saved =
        join(
            bytes(
                "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://ostby.example/9\r\n"
                    + "Content-Type: text/html\r\nContent-Length: "
                    + PAGE.length
                    + "\r\n\r\n"),
            PAGE,
            bytes("\r\n\r\n"));
    assertThat(read(saved).get(0).fields()).containsEntry("text", TEXT);
  }

  private static void assertRefused(List<SourceRecord> records, RejectReason reason) {
    assertThat(records).extracting(SourceRecord::problem).containsExactly(null, reason, null);
    assertThat(records.get(2).fields()).containsEntry("text", THIRD);
    assertThat(records).extracting(SourceRecord::offset).isSorted().doesNotHaveDuplicates();
  }

  /** A block between two good pages. */
  private static List<SourceRecord> around(byte[] block) throws IOException {
    return read(
        Archive.of("https://ostby.example/1", html(FIRST))
            .record(described("https://ostby.example/2"), block)
            .page("https://ostby.example/3", html(THIRD))
            .toBytes());
  }

  private static List<SourceRecord> read(byte[] archive) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    InputStream input = new ByteArrayInputStream(archive);
    new WarcRecords().read(FilePiece.whole("a.warc"), input, LIMIT).forEachRemaining(records::add);
    return records;
  }

  private static String html(String text) {
    return "<html><body><article><p>" + text + "</p></article></body></html>";
  }

  /** As one block that is stored and not packed, which is brotli as well. */
  private static byte[] brotli(byte[] plain) {
    int head = (plain.length - 1) << 4 | 1 << 20;
    byte[] stored = {(byte) head, (byte) (head >> 8), (byte) (head >> 16)};
    return join(stored, plain, new byte[] {3});
  }

  private static byte[] damaged(byte[] zipped) {
    byte[] copy = zipped.clone();
    copy[copy.length / 2] ^= 0x55;
    return copy;
  }
}
