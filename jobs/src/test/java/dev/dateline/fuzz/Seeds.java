package dev.dateline.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files of every format that fuzzing begins with. */
final class Seeds {
  private static final String STORY =
      "Police in Halden arrested at least 12 of some 300 dockers on Friday. Two were killed and a"
          + " curfew was imposed from 8pm to 6am until Monday, officials said.";

  private Seeds() {}

  static List<byte[]> of(FuzzTarget target) {
    return switch (target) {
      case JSON -> bytes(JSON_LINES, "{\"a\":[1,{\"b\":null}],\"text\":\"\\ud83d x\"}\n\n[]\n");
      case CSV -> bytes(CSV, "id;text\r\n1;\"a \"\"b\"\"\nc\"\r\n2;\"open\n3;d\n");
      case WARC -> bytes(WARC, WARC + WARC, WARC.replace("Content-Length: 2", "Content-Length: 9"));
      case XML -> bytes(NITF, NEWSML, RSS, ATOM, BOMB);
      case HTML -> bytes(PAGE, LINKED);
      case TEXT -> bytes("Dockers strike\n\n" + STORY);
      case AUTO ->
          bytes(JSON_LINES, CSV, WARC, NITF, NEWSML, RSS, ATOM, PAGE, "Strike\n\n" + STORY);
      case READ ->
          bytes(
              STORY,
              "Dockers strike\n\n" + STORY,
              JSON_LINES,
              "Between 20 and 30 protesters, among them 6 women, were hurt; 1,200 to 1,500 marched"
                  + " in Port Amara on 3 May 2024. No one was killed, the mayor denied.");
    };
  }

  /** Writes the seeds of each target to a folder of its name, for Jazzer. */
  public static void main(String[] arguments) throws IOException {
    for (FuzzTarget target : FuzzTarget.values()) {
      Path folder = Files.createDirectories(Path.of(arguments[0], target.name()));
      List<byte[]> seeds = of(target);
      for (int i = 0; i < seeds.size(); i++) {
        Files.write(folder.resolve("seed-" + i), seeds.get(i));
      }
    }
  }

  private static List<byte[]> bytes(String... seeds) {
    return List.of(seeds).stream().map(seed -> seed.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static final String JSON_LINES =
      "{\"id\":\"1\",\"title\":\"Dockers strike\",\"published\":\"2024-05-03T10:00:00Z\",\"text\":\""
          + STORY
          + "\"}\n{\"id\":2,\"authors\":[\"A\",\"B\"],\"maintext\":\"Two died.\"}\n";
  private static final String CSV =
      "id,title,published,text\n1,\"Dockers, strike\",3 May 2024,\""
          + STORY
          + "\"\n2,,,Two died.\n";
  private static final String LINKED =
      "<html><head><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\","
          + "\"headline\":\"Dockers strike\",\"datePublished\":\"2024-05-03\",\"author\":[{\"name\":"
          + "\"A\"}]}]}</script><meta property=\"og:title\" content=\"x\"></head><body><nav><a>b</a>"
          + "</nav><article><h1>Dockers</h1><time datetime=\"2024-05-03\">x</time><p>"
          + STORY
          + "</p></article></body></html>";
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Dockers</title><meta charset=utf-8></head><body><div"
          + " class=story><p>"
          + STORY
          + "</p><div>"
          + STORY
          + "</div></div><div class=comments><p>No!</p></div></body></html>";
  private static final String ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
  private static final String WARC =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date:"
          + " 2024-05-03T10:00:00Z\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type:"
          + " application/http; msgtype=response\r\nContent-Length: "
          + ANSWER.length()
          + "\r\n\r\n"
          + ANSWER
          + "\r\n\r\n";
  private static final String NITF =
      "<?xml version=\"1.0\"?><nitf><head><docdata><doc-id id-string=\"w1\"/><date.issue"
          + " norm=\"20240503T101500Z\"/></docdata></head><body><body.head><hedline><hl1>Dockers"
          + "</hl1></hedline><byline>By A</byline><dateline>HALDEN</dateline></body.head>"
          + "<body.content><p>"
          + STORY
          + "</p></body.content></body></nitf>";
  private static final String NEWSML =
      "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:newsml:1\"><itemMeta>"
          + "<versionCreated>2024-05-03T10:15:00Z</versionCreated></itemMeta><contentMeta><headline>"
          + "Dockers</headline><by>A</by></contentMeta><contentSet><inlineXML><html><body><p>"
          + STORY
          + "</p></body></html></inlineXML></contentSet></newsItem>";
  private static final String RSS =
      "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
          + "<title>Post</title><item><guid>1</guid><title>Dockers</title><pubDate>Fri, 03 May 2024"
          + " 10:15:00 GMT</pubDate><content:encoded><![CDATA[<p>"
          + STORY
          + "</p>]]></content:encoded></item></channel></rss>";
  private static final String ATOM =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title><entry><id>1</id><title>Dockers"
          + "</title><published>2024-05-03T10:15:00Z</published><content type=\"html\">&lt;p&gt;"
          + STORY
          + "&lt;/p&gt;</content></entry></feed>";
  private static final String BOMB =
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM"
          + " \"file:///etc/hostname\">]><rss><channel><item><description>&b;&c; "
          + STORY
          + "</description></item></channel></rss>";
}
