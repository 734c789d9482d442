package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.read.ArticleReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * No format fetches what its files name. A server of our own is named wherever a parser might
 * follow an address; it counts who comes, and Java's proxy selector notes whoever asks for another
 * host.
 */
@Timeout(60)
class NoNetworkTest {
  private static final String STORY =
      "Dockers in Halden walked out on Friday over the loss of forty jobs, and police arrested three"
          + " of them at the gate.";

  private final AtomicInteger visits = new AtomicInteger();
  private final List<URI> asked = new CopyOnWriteArrayList<>();
  private final ProxySelector usual = ProxySelector.getDefault();
  private ServerSocket server;
  private String address;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    address = "http://127.0.0.1:" + server.getLocalPort() + "/";
    Thread doorman = new Thread(this::receive, "doorman");
    doorman.setDaemon(true);
    doorman.start();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
            asked.add(uri);
          }
        });
  }

  @AfterEach
  void close() throws IOException {
    ProxySelector.setDefault(usual);
    server.close();
  }

  private void receive() {
    try {
      while (true) {
        try (Socket visitor = server.accept()) {
          visits.incrementAndGet();
          visitor
              .getOutputStream()
              .write("HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nleak".getBytes(UTF_8));
        }
      }
    } catch (IOException e) {
      // The server is closed: the test is over.
    }
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  @Test
  void whoeverComesIsCounted() throws IOException {
    try (java.io.InputStream input = new URL(address + "visit").openStream()) {
      assertThat(input.readAllBytes()).hasSize(4);
    }
    assertThat(visits).hasValue(1);
    assertThat(asked).hasSize(1);
  }

  @Test
  void noFormatFollowsAnAddress() throws IOException {
    Map<Format, String> files =
        Map.of(
            Format.JSON,
            json(),
            Format.JSON_DOCUMENT,
            "[\n" + json() + "]",
            Format.CSV,
            "id,url,text\n1," + address + "csv,\"" + STORY + " " + address + "\"\n",
            Format.TEXT,
            "Dockers strike\n\n" + STORY + " " + address + "text",
            Format.HTML,
            page(),
            Format.WARC,
            warc());
    for (Map.Entry<Format, String> file : files.entrySet()) {
      read(file.getKey(), file.getValue());
    }
    for (String xml : xml()) {
      read(Format.XML, xml);
    }
    assertThat(visits).hasValue(0);
    assertThat(asked).isEmpty();
  }

  /** Reads a file as a run does, its articles included. */
  private static void read(Format format, String content) throws IOException {
    Intake intake = new Intake(FieldMap.of(Map.of()), null);
    ArticleReader reader = new ArticleReader(Profile.CCC, Kinds.ALL);
    List<Intake.Outcome> outcomes = new ArrayList<>();
    format
        .reader()
        .read(FilePiece.whole("file"), new ByteArrayInputStream(content.getBytes(UTF_8)), 1 << 20)
        .forEachRemaining(record -> outcomes.add(intake.accept("file", record)));
    assertThat(outcomes).as(format.name()).isNotEmpty();
    for (Intake.Outcome outcome : outcomes) {
      assertThat(outcome.article()).as(format + " " + outcome.rejection()).isNotNull();
      assertThat(outcome.article().text()).contains("Dockers in Halden").doesNotContain("leak");
      assertThat(reader.read(outcome.article(), true).claims()).isNotEmpty();
    }
  }

  private String json() {
    return "{\"$ref\": \"%1$sref\", \"@context\": \"%1$scontext\", \"url\": \"%1$surl\", \"image_url\":"
            .formatted(address)
        + " \"%1$simage\", \"text\": \"%2$s\"}\n".formatted(address, STORY);
  }

  private String page() {
    return """
        <!DOCTYPE html SYSTEM "%1$sdtd"><html manifest="%1$smanifest"><head><base href="%1$sbase/">
        <meta http-equiv="refresh" content="0; url=%1$srefresh"><meta property="og:url" content="%1$sog">
        <link rel="stylesheet" href="%1$scss"><link rel="canonical" href="%1$scanonical">
        <link rel="preload" as="script" href="%1$spreload"><link rel="amphtml" href="%1$samp">
        <script src="%1$sscript"></script><script type="application/ld+json">
        {"@context": "%1$sschema", "@type": "NewsArticle", "url": "%1$sld", "author": {"@id": "%1$sauthor"}}
        </script><style>@import url("%1$simport"); body { background: url(%1$sbackground) }</style></head>
        <body onload="fetch('%1$sonload')"><img src="%1$simg" srcset="%1$ssrcset 2x"><iframe src="%1$siframe"></iframe>
        <object data="%1$sobject"></object><embed src="%1$sembed"><video poster="%1$sposter" src="%1$svideo"></video>
        <svg><image href="%1$ssvg"/><use xlink:href="%1$suse"/></svg><article><p>%2$s <a href="%1$slink">More</a></p>
        <form action="%1$sform"></form></article></body></html>"""
        .formatted(address, STORY);
  }

  private String warc() {
    String page = page();
    return new String(
        new Archive()
            .record(
                "WARC-Target-URI: "
                    + address
                    + "target\r\nWARC-Refers-To-Target-URI: "
                    + address
                    + "refers\r\nWARC-Profile: "
                    + address
                    + "profile\r\nWARC-Date: 2024-05-03T10:00:00Z\r\n",
                Archive.answer(
                    "Location: " + address + "moved\r\nRefresh: 0; url=" + address + "again\r\n",
                    page.getBytes(UTF_8)))
            .toBytes(),
        UTF_8);
  }

  private List<String> xml() {
    String head =
        """
        <?xml version="1.0"?><?xml-stylesheet href="%1$sxsl" type="text/xsl"?>
        <!DOCTYPE %2$s PUBLIC "-//IPTC//DTD NITF//EN" "%1$sdtd" [<!ENTITY x SYSTEM "%1$sentity">
        <!ENTITY %% p SYSTEM "%1$sparameter"> %%p; <!ENTITY y PUBLIC "a" "%1$spublic">]>
        """;
    String inside =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%1$sinclude\"/>&x;&y;"
            .formatted(address);
    return List.of(
        head.formatted(address, "nitf")
            + "<nitf><head><pubdata ex-ref=\"%1$snitf\"/></head><body><body.content><p>%2$s</p>%3$s</body.content></body></nitf>"
                .formatted(address, STORY, inside),
        head.formatted(address, "newsItem")
            + "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" xsi:schemaLocation=\"a %1$sxsd\" guid=\"%1$sguid\"><catalogRef href=\"%1$scatalog\"/><contentSet><inlineXML><html><body><p>%2$s</p>%3$s</body></html></inlineXML><remoteContent href=\"%1$sremote\"/></contentSet></newsItem>"
                .formatted(address, STORY, inside),
        head.formatted(address, "rss")
            + "<rss version=\"2.0\"><channel><link>%1$sfeed</link><item><link>%1$sitem</link><enclosure url=\"%1$senclosure\"/><description>&lt;p>%2$s&lt;img src='%1$sescaped'>&lt;/p>%3$s</description></item></channel></rss>"
                .formatted(address, STORY, inside),
        head.formatted(address, "feed")
            + "<feed xml:base=\"%1$sxmlbase\"><link href=\"%1$sself\"/><entry><link href=\"%1$sentry\"/><summary>%2$s</summary><source src=\"%1$ssource\"/></entry></feed>"
                .formatted(address, STORY));
  }
}
