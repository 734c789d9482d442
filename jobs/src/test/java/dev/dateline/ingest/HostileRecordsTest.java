package dev.dateline.ingest;

import static dev.dateline.ingest.Archive.bytes;
import static dev.dateline.ingest.Archive.gzip;
import static dev.dateline.ingest.Neighbours.CSV;
import static dev.dateline.ingest.Neighbours.FEED;
import static dev.dateline.ingest.Neighbours.JSON_LINES;
import static dev.dateline.ingest.Neighbours.JSON_LIST;
import static dev.dateline.ingest.Neighbours.WARC;
import static dev.dateline.model.RejectReason.EMPTY_TEXT;
import static dev.dateline.model.RejectReason.INVALID_UTF8;
import static dev.dateline.model.RejectReason.MALFORMED;
import static dev.dateline.model.RejectReason.TOO_LONG;
import static dev.dateline.model.RejectReason.UNREADABLE_DATE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.RejectReason;
import dev.dateline.model.Rejection;
import dev.dateline.model.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands between two good articles, and what becomes of it: it is kept or refused with its
 * reason and place, what was read is what was kept and refused, and both neighbours are kept.
 */
@Timeout(600)
class HostileRecordsTest {
  private static final int LIMIT = 8 << 20;
  private static final int DEEP = 100_000;
  private static final Intake INTAKE = new Intake(FieldMap.of(Map.of()), null);

  /** Lines of JSON of one kind; the property tries as many as somebody has time for. */
  private static final int LINES = Integer.getInteger("dateline.lines", 100_000);

  private static final int MANY = 100_000;

  /**
   * What is tried.
   *
   * @param middle what stands in the middle
   * @param kept how many articles it makes
   * @param refused how many refusals it makes, and why
   */
  private record Case(
      String name,
      Neighbours file,
      Supplier<InputStream> middle,
      int kept,
      int refused,
      RejectReason reason) {
    @Override
    public String toString() {
      return file + ": " + name;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(texts(), characters(), dates(), csv(), feeds(), pages()).flatMap(List::stream);
  }

  private static List<Case> texts() {
    byte[] x = bytes("x".repeat(1000));
    return List.of(
        refused("100 MB in one line", JSON_LINES, () -> new Repeated(x, 100_000), TOO_LONG, "\n"),
        refused("100 MB in one line", CSV, () -> new Repeated(x, 100_000), TOO_LONG, "\n"),
        refused(
            "gigabyte that gzip packs into one megabyte",
            JSON_LINES,
            () -> unpacked(packed(1 << 30)),
            TOO_LONG,
            "\n"),
        refused("lists 100,000 deep", JSON_LINES, json("[".repeat(DEEP) + "]".repeat(DEEP))),
        refused("lists 100,000 deep", JSON_LIST, json("[".repeat(DEEP) + "]".repeat(DEEP))),
        refused("lists opened and never closed", JSON_LINES, "{\"a\": " + "[".repeat(DEEP) + "\n"),
        refused(
            "objects 100,000 deep",
            JSON_LINES,
            json("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP))),
        refused("number of a million digits", JSON_LINES, json("1".repeat(1_000_000))),
        refused("text that is no JSON", JSON_LINES, "Two men died in Jos.\n"),
        refused("string that is never closed", JSON_LINES, "{\"text\": \"Two men died\n"),
        refused("string that is never closed", JSON_LIST, "{\"text\": \"Two men died\n"),
        refused("two objects in a line", JSON_LINES, "{\"text\": \"a\"} {\"text\": \"b\"}\n"),
        refused("no text", JSON_LINES, EMPTY_TEXT, bytes("{}\n")),
        refused("text of blanks", JSON_LINES, EMPTY_TEXT, bytes("{\"text\": \" \\u0009\"}\n")),
        new Case(
            "one line over and over",
            JSON_LINES,
            () -> new Repeated(bytes(json("\"Two men died in Jos.\"")), LINES),
            LINES,
            0,
            null),
        new Case(
            "one broken line over and over",
            JSON_LINES,
            () -> new Repeated(bytes("{\"text\": \n"), LINES),
            0,
            LINES,
            MALFORMED));
  }

  private static List<Case> characters() {
    return List.of(
        refused("Latin-1", JSON_LINES, INVALID_UTF8, json("\"caf\u00e9\"").getBytes(ISO_8859_1)),
        refused("Latin-1", JSON_LIST, INVALID_UTF8, json("\"caf\u00e9\"").getBytes(ISO_8859_1)),
        refused("Latin-1", CSV, INVALID_UTF8, "1,,caf\u00e9\n".getBytes(ISO_8859_1)),
        refused(
            "UTF-16", JSON_LINES, INVALID_UTF8, join(json("\"x\"").strip().getBytes(UTF_16), 10)),
        refused(
            "UTF-8 and Latin-1 in one line",
            JSON_LINES,
            INVALID_UTF8,
            join(bytes("{\"text\": \"caf\u00e9 "), 0xE9, '"', '}', '\n')),
        refused(
            "slash in two bytes",
            JSON_LINES,
            INVALID_UTF8,
            join(bytes("{\"text\": \""), 0xC0, 0xAF, '"', '}', '\n')),
        refused(
            "half a character in three bytes",
            JSON_LINES,
            INVALID_UTF8,
            join(bytes("{\"text\": \""), 0xED, 0xA0, 0x80, '"', '}', '\n')),
        refused("NUL as it is", JSON_LINES, "{\"text\": \"Two \u0000 died\"}\n"),
        kept("NUL, written out", JSON_LINES, json("\"Two men\\u0000 died\"")),
        kept("NUL", CSV, "1,,\"Two men\u0000 died\"\n"),
        kept("control characters", CSV, "1,,\"Two\u0001 men\u001b[2J\u0007\u009b died\"\n"),
        kept(
            "overrides from right to left", JSON_LINES, json("\"Two \u202emen\u202c \u2067died\"")),
        refused("override in what is no JSON", JSON_LINES, "\u202eTwo men died\n"),
        kept("half a character, written out", JSON_LINES, json("\"Two \\ud83d men died\"")),
        kept(
            "accents on one letter",
            JSON_LINES,
            json("\"Two men die" + "\u0301".repeat(9999) + "d\"")),
        kept("byte order mark within", JSON_LINES, json("\"Two \ufeffmen died\"")));
  }

  private static List<Case> dates() {
    List<Case> cases = new ArrayList<>();
    for (String date :
        List.of(
            "0000-00-00",
            "0000-01-01T00:00:00Z",
            "0-1-1",
            "-0001-05-03",
            "99999-05-03",
            "+99999-05-03T10:00:00Z",
            "2024-02-31",
            "2024-13-01",
            "99999999",
            "99999999999999999999",
            "999999999999999",
            "1e99",
            "3 May 99999",
            "3 May 0",
            "3/4/2021",
            "9".repeat(100_000))) {
      String shown = date.substring(0, Math.min(30, date.length()));
      cases.add(
          refused(
              "day " + shown,
              JSON_LINES,
              UNREADABLE_DATE,
              bytes("{\"text\": \"Two men died.\", \"published\": \"" + date + "\"}\n")));
    }
    cases.add(refused("day 0000-00-00", CSV, UNREADABLE_DATE, bytes("1,0000-00-00,Two died\n")));
    return cases;
  }

  private static List<Case> csv() {
    return List.of(
        refused("quote that is never closed", CSV, "1,,\"Two men died\n"),
        refused("value too many", CSV, "1,,Two men died,\n"),
        refused("a million values", CSV, ",".repeat(1_000_000) + "\n"),
        new Case(
            "quotes that open at every line's end",
            CSV,
            () -> new Repeated(bytes(",\",x\",\"\n"), MANY),
            0,
            MANY,
            MALFORMED));
  }

  private static List<Case> feeds() {
    String died = "<description>Two men died in Jos.</description>";
    return List.of(
        kept("entities that multiply", FEED, item("<description>Two men died &c;</description>")),
        kept("entity outside", FEED, item("<description>Two men died &d;</description>")),
        kept("inclusion", FEED, item(died + "<xi:include href=\"file:///etc/hostname\"/>")),
        kept("item in an item", FEED, item(died + item(died))),
        kept(
            "elements 100,000 deep, closed",
            FEED,
            item(died + "<a>".repeat(DEEP) + "</a>".repeat(DEEP))),
        refused("item without a text", FEED, EMPTY_TEXT, bytes("<item/>")),
        new Case(
            "items without a text",
            FEED,
            () -> new Repeated(bytes("<item/>"), MANY),
            0,
            MANY,
            EMPTY_TEXT),
        refused(
            "day of no calendar",
            FEED,
            UNREADABLE_DATE,
            bytes(item(died + "<pubDate>Fri, 31 Feb 0000 10:00:00 GMT</pubDate>"))));
  }

  private static List<Case> pages() {
    String p = "<p>Two men died in Jos on Tuesday when a bridge fell.</p>";
    String text = "Two men died in Jos on Tuesday when a bridge fell. ";
    List<Case> cases = new ArrayList<>();
    for (String tag : List.of("div", "b", "a", "table", "p", "li", "blockquote", "svg", "font")) {
      String open = "<" + tag + ">";
      cases.add(kept("200,000 of " + open, WARC, p + open.repeat(200_000) + "x"));
      cases.add(
          kept(
              "200,000 of " + open + ", closed",
              WARC,
              p + open.repeat(200_000) + "x" + ("</" + tag + ">").repeat(200_000)));
    }
    cases.add(
        kept(
            "text within 250 blocks", WARC, p + "<li><section>".repeat(125) + text.repeat(50_000)));
    cases.add(
        kept(
            "paragraphs within 250 blocks",
            WARC,
            "<div class='a b c'>".repeat(250) + p + "<p>x</p>".repeat(500_000)));
    cases.add(
        kept(
            "name of a class of a megabyte",
            WARC,
            "<div class='" + "a-".repeat(500_000) + "'>" + p.repeat(9_000)));
    cases.add(
        kept("NUL and overrides", WARC, p + "<p>\u0000 \u202e \u0007 of a town \u001b[2J</p>"));
    cases.add(kept("comment that is never closed", WARC, p + "<!--" + p));
    cases.add(
        kept(
            "JSON-LD 100,000 deep",
            WARC,
            "<script type='application/ld+json'>" + "[".repeat(DEEP) + "</script>" + p));
    cases.add(refused("no text", WARC, EMPTY_TEXT, bytes("<html><script>1</script></html>")));
    cases.add(refused("more than the limit", WARC, TOO_LONG, new byte[LIMIT + 1]));
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void costsNoNeighbour(Case tried) throws IOException {
    Iterator<SourceRecord> records =
        tried
            .file()
            .format
            .reader()
            .read(FilePiece.whole("file"), tried.file().around(tried.middle().get()), LIMIT);
    Article first = null;
    Article last = null;
    Rejection firstRefused = null;
    int read = 0;
    int kept = 0;
    int refused = 0;
    while (records.hasNext()) {
      read++;
      Intake.Outcome outcome = INTAKE.accept("file", records.next());
      if (outcome.article() != null) {
        kept++;
        last = outcome.article();
        first = first == null ? last : first;
        assertThat(last.text().contains("aaaaaaaa")).isFalse();
      } else {
        refused++;
        firstRefused = firstRefused == null ? outcome.rejection() : firstRefused;
        assertRefused(outcome.rejection(), tried.reason());
      }
    }
    assertThat(read).isEqualTo(kept + refused);
    assertThat(kept).isEqualTo(tried.kept() + 2);
    assertThat(refused).isEqualTo(tried.refused());
    assertThat(first.text()).isEqualTo(Neighbours.BEFORE);
    assertThat(last.text()).isEqualTo(Neighbours.AFTER);
    // A feed is read whole; a record's rank stands for its place.
    Long place = tried.file() == FEED ? 1L : Long.valueOf(tried.file().middle());
    assertThat(firstRefused == null ? place : firstRefused.sourceOffset()).isEqualTo(place);
  }

  private static void assertRefused(Rejection rejection, RejectReason reason) {
    assertThat(rejection.reason()).isEqualTo(reason);
    assertThat(rejection.stage()).isEqualTo(Stage.INGEST);
    assertThat(rejection.sourceFile()).isEqualTo("file");
    String excerpt = rejection.excerpt();
    assertThat(excerpt.length()).isLessThanOrEqualTo(SourceRecord.EXCERPT);
    assertThat(excerpt.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u202e')).isTrue();
  }

  @Test
  void aGzipThatIsCutKeepsWhatCameBefore() throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      lines.append(json("\"Two men died in " + Long.toHexString(random.nextLong()) + ".\""));
    }
    byte[] packed = gzip(bytes(lines.toString()));
    for (int length : new int[] {packed.length / 3, packed.length / 2, packed.length - 9}) {
      InputStream cut =
          new GZIPInputStream(new ByteArrayInputStream(java.util.Arrays.copyOf(packed, length)));
      List<SourceRecord> records = new ArrayList<>();
      Format.JSON.reader().read(FilePiece.whole("a.gz"), cut, LIMIT).forEachRemaining(records::add);
      int last = records.size() - 1;
      assertThat(records).hasSizeGreaterThan(1_000);
      assertThat(records.subList(0, last)).allMatch(record -> record.problem() == null);
      assertThat(records.get(last).problem()).isEqualTo(RejectReason.UNREADABLE_FILE);
      assertThat(records.get(last).offset()).isPositive();
    }
  }

  private static Case kept(String name, Neighbours file, String middle) {
    return new Case(name, file, () -> new ByteArrayInputStream(bytes(middle)), 1, 0, null);
  }

  private static Case refused(String name, Neighbours file, String middle) {
    return refused(name, file, MALFORMED, bytes(middle));
  }

  private static Case refused(String name, Neighbours file, RejectReason reason, byte[] middle) {
    return new Case(name, file, () -> new ByteArrayInputStream(middle), 0, 1, reason);
  }

  private static Case refused(
      String name, Neighbours file, Supplier<InputStream> middle, RejectReason reason, String end) {
    Supplier<InputStream> ended =
        () -> new java.io.SequenceInputStream(middle.get(), new ByteArrayInputStream(bytes(end)));
    return new Case(name, file, ended, 0, 1, reason);
  }

  private static String json(String text) {
    return "{\"text\": " + text + "}\n";
  }

  private static String item(String inside) {
    return "<item>" + inside + "</item>";
  }

  private static byte[] join(byte[] first, int... more) {
    byte[] joined = java.util.Arrays.copyOf(first, first.length + more.length);
    for (int i = 0; i < more.length; i++) {
      joined[first.length + i] = (byte) more[i];
    }
    return joined;
  }

  private static byte[] packed(int zeros) {
    java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
    try (java.io.OutputStream output = new java.util.zip.GZIPOutputStream(packed)) {
      byte[] some = new byte[1 << 20];
      for (int i = 0; i < zeros / some.length; i++) {
        output.write(some);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static InputStream unpacked(byte[] packed) {
    try {
      return new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
