package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ArchivesTest {
  private static final FieldMap FIELDS = FieldMap.of(Map.of());
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Dockers walk out</title></head><body><article><p>Dockers"
          + " in Halden walked out on Friday over the loss of forty jobs.</p><p>Police arrested"
          + " three of them at the gate.</p></article></body></html>";
  private static final String TEXT =
      "Dockers in Halden walked out on Friday over the loss of forty jobs.\n\n"
          + "Police arrested three of them at the gate.";

  @Test
  void readsAWebArchive() throws IOException {
    byte[] archive = archive();
    assertThat(recognised("crawl.warc", archive)).isEqualTo(Format.WARC);
    List<SourceRecord> records = read(Format.WARC, archive, 1 << 20);
    assertThat(records).hasSize(3);
    assertThat(records.get(0).fields())
        .containsEntry("text", TEXT)
        .containsEntry("title", "Dockers walk out")
        .containsEntry("url", "https://halden.example/1")
        .containsEntry("published", "2024-05-03T10:00:00Z");
    assertThat(records.get(1).problem()).isEqualTo(RejectReason.UNKNOWN_FORMAT);
    assertThat(records.get(2).problem()).isEqualTo(RejectReason.UNKNOWN_FORMAT);
    assertThat(records).extracting(SourceRecord::offset).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void refusesTheEndOfATruncatedArchiveAndKeepsTheRest() throws IOException {
    byte[] archive = archive();
    List<SourceRecord> records =
        read(Format.WARC, Arrays.copyOf(archive, archive.length - 60), 1 << 20);
    assertThat(records.get(0).problem()).isNull();
    assertThat(records.get(records.size() - 1).problem()).isNotNull();
  }

  @Test
  void refusesAPageThatIsTooLong() throws IOException {
    assertThat(read(Format.WARC, archive(), 100).get(0).problem()).isEqualTo(RejectReason.TOO_LONG);
  }

  @Test
  void readsASavedPage() throws IOException {
    assertThat(recognised("a.html", bytes(PAGE))).isEqualTo(Format.HTML);
    SourceRecord record = read(Format.HTML, bytes(PAGE), 1 << 20).get(0);
    assertThat(record.fields()).containsEntry("text", TEXT).containsEntry("id", "file");
  }

  @Test
  void readsNitf() throws IOException {
    String xml =
        """
        <?xml version="1.0"?>
        <nitf><head><docdata><doc-id id-string="w77"/><date.issue norm="20240503T101500Z"/></docdata></head>
        <body><body.head><hedline><hl1>Dockers walk out</hl1></hedline><byline>By A. Writer</byline>
        <dateline>HALDEN</dateline></body.head><body.content><p>Dockers in Halden walked out on Friday over the loss of forty jobs.</p>
        <p>Police arrested three of them at the gate.</p></body.content></body></nitf>""";
    assertThat(recognised("a.xml", bytes(xml))).isEqualTo(Format.XML);
    assertThat(read(Format.XML, bytes(xml), 1 << 20).get(0).fields())
        .containsEntry("id", "w77")
        .containsEntry("title", "Dockers walk out")
        .containsEntry("dateline", "HALDEN")
        .containsEntry("published", "20240503T101500Z")
        .containsEntry("text", TEXT);
  }

  @Test
  void readsNewsMl() throws IOException {
    String xml =
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:w78">
        <itemMeta><provider literal="Halden Wire"/><versionCreated>2024-05-03T10:15:00Z</versionCreated></itemMeta>
        <contentMeta><headline>Dockers walk out</headline><by>A. Writer</by></contentMeta>
        <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Dockers in Halden walked out on Friday over the loss of forty jobs.</p>
        <p>Police arrested three of them at the gate.</p></body></html></inlineXML></contentSet></newsItem>""";
    assertThat(recognised("a.xml", bytes(xml))).isEqualTo(Format.XML);
    assertThat(read(Format.XML, bytes(xml), 1 << 20).get(0).fields())
        .containsEntry("id", "urn:newsml:w78")
        .containsEntry("publisher", "Halden Wire")
        .containsEntry("published", "2024-05-03T10:15:00Z")
        .containsEntry("text", TEXT);
  }

  @Test
  void readsFeeds() throws IOException {
    String rss =
        """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>Halden Post</title>
        <item><guid>1</guid><title>Dockers walk out</title><link>https://halden.example/1</link>
        <pubDate>Fri, 03 May 2024 10:15:00 GMT</pubDate><description>short</description>
        <content:encoded><![CDATA[<p>Dockers in Halden walked out on Friday over the loss of forty jobs.</p><p>Police arrested three of them at the gate.</p>]]></content:encoded></item>
        <item><guid>2</guid><title>Rain</title><description>It rained.</description></item>
        </channel></rss>""";
    List<SourceRecord> items = read(Format.XML, bytes(rss), 1 << 20);
    assertThat(items).hasSize(2);
    assertThat(items.get(0).fields())
        .containsEntry("text", TEXT)
        .containsEntry("url", "https://halden.example/1")
        .containsEntry("publisher", "Halden Post");
    assertThat(items.get(1).fields()).containsEntry("text", "It rained.");
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Halden Post</title><entry><id>a1</id>
        <title>Dockers walk out</title><link href="https://halden.example/1"/>
        <updated>2024-05-03T10:15:00Z</updated><author><name>A. Writer</name></author>
        <content type="html">&lt;p&gt;Dockers in Halden walked out on Friday over the loss of forty jobs.&lt;/p&gt;&lt;p&gt;Police arrested three of them at the gate.&lt;/p&gt;</content></entry></feed>""";
    assertThat(read(Format.XML, bytes(atom), 1 << 20).get(0).fields())
        .containsEntry("text", TEXT)
        .containsEntry("byline", "A. Writer")
        .containsEntry("url", "https://halden.example/1");
  }

  @Test
  void theBetterElementWinsWhateverTheOrder() throws IOException {
    String nitf =
        """
        <nitf><head><title>halden-dockers-1st-lead</title></head>
        <body><body.head><hedline><hl1>Dockers walk out</hl1></hedline></body.head>
        <body.content><p>Dockers walked out.</p></body.content></body></nitf>""";
    assertThat(read(Format.XML, bytes(nitf), 1 << 20).get(0).fields())
        .containsEntry("title", "Dockers walk out");
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Halden Post</title><entry><id>a1</id>
        <title>Dockers walk out</title><summary>short</summary>
        <updated>2024-06-30T09:00:00Z</updated><published>2024-05-03T10:15:00Z</published>
        <content>Dockers walked out.</content></entry></feed>""";
    assertThat(read(Format.XML, bytes(atom), 1 << 20).get(0).fields())
        .containsEntry("published", "2024-05-03T10:15:00Z")
        .containsEntry("text", "Dockers walked out.");
  }

  @Test
  void entitiesExpandToNothingAndFetchNothing() throws IOException {
    String bomb =
        """
        <?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
        <nitf><body><body.content><p>It said &c; and &x; and no more.</p></body.content></body></nitf>""";
    String text = read(Format.XML, bytes(bomb), 1 << 20).get(0).fields().get("text");
    assertThat(text).contains("and no more").doesNotContain("root:").doesNotContain("aaaa");
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.NONE)) {
      writer.write(response("https://halden.example/1", 200, "text/html; charset=utf-8", PAGE));
      writer.write(response("https://halden.example/2", 404, "text/html", "<p>Not here</p>"));
      writer.write(response("https://halden.example/3", 200, "image/png", "xxxx"));
    }
    return bytes.toByteArray();
  }

  private static WarcResponse response(String url, int status, String type, String body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "OK").body(MediaType.parse(type), bytes(body)).build();
    return new WarcResponse.Builder(URI.create(url))
        .date(Instant.parse("2024-05-03T10:00:00Z"))
        .body(http)
        .build();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Format recognised(String name, byte[] bytes) {
    return Format.recognise(new FileHead(name, bytes), FIELDS);
  }

  private static List<SourceRecord> read(Format format, byte[] bytes, int most) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    Iterator<SourceRecord> read =
        format.reader().read(FilePiece.whole("file.x"), new ByteArrayInputStream(bytes), most);
    read.forEachRemaining(records::add);
    return records;
  }
}
