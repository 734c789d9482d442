package dev.dateline.ingest;

import static dev.dateline.ingest.Archive.bytes;
import static dev.dateline.ingest.Archive.described;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;

/** Files of a good article, whatever a test puts in the middle, and another good article. */
enum Neighbours {
  JSON_LINES(Format.JSON, json(Neighbours.BEFORE), json(Neighbours.AFTER)),
  JSON_LIST(
      Format.JSON_DOCUMENT,
      "[\n" + json(Neighbours.BEFORE).strip() + ",\n",
      "\n," + json(Neighbours.AFTER) + "]\n"),
  CSV(
      Format.CSV,
      "id,published,text\nb,2024-05-03,\"" + Neighbours.BEFORE + "\"\n",
      "a,2024-05-03,\"" + Neighbours.AFTER + "\"\n"),
  WARC(Format.WARC, page(Neighbours.BEFORE), page(Neighbours.AFTER)) {
    /** A page between two others. */
    @Override
    InputStream around(InputStream middle) {
      try {
        byte[] block = Archive.answer("", middle.readAllBytes());
        return super.around(
            new ByteArrayInputStream(
                new Archive().record(described("https://ostby.example/2"), block).toBytes()));
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  },
  FEED(
      Format.XML,
      "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
          + " \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/hostname\"><!ENTITY % e"
          + " SYSTEM \"file:///etc/passwd\"> %e;]><rss version=\"2.0\"><channel><title>Post</title>"
          + item(Neighbours.BEFORE),
      item(Neighbours.AFTER) + "</channel></rss>");

  static final String BEFORE =
      "Weavers in Lund struck on Monday, and the looms of the town stood still until the evening.";
  static final String AFTER =
      "Porters in Aal sat down before the station on Friday and let no train out of it.";

  final Format format;
  private final String before;
  private final String after;

  Neighbours(Format format, String before, String after) {
    this.format = format;
    this.before = before;
    this.after = after;
  }

  /** Where what stands in the middle begins. */
  long middle() {
    return bytes(before).length;
  }

  InputStream around(InputStream middle) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(bytes(before)),
                middle,
                new ByteArrayInputStream(bytes(after)))));
  }

  private static String json(String text) {
    return "{\"text\": \"" + text + "\", \"published\": \"2024-05-03\"}\n";
  }

  private static String item(String text) {
    return "<item><title>Strike</title><description>" + text + "</description></item>\n";
  }

  private static String page(String text) {
    String html = "<html><body><article><p>" + text + "</p></article></body></html>";
    return new String(
        Archive.of("https://ostby.example/" + text.length(), html).toBytes(),
        java.nio.charset.StandardCharsets.UTF_8);
  }
}
