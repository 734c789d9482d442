package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stories as archives write them: files by their names. */
public enum Written {
  JSON_LINES {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      return one("stories.jsonl", lines(stories, Written::plain));
    }
  },
  CSV {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      StringBuilder csv =
          new StringBuilder("\uFEFFId;URL;Source;Headline;Author;Published;Body\r\n");
      for (Story story : stories) {
        // Crawlers quote what they must, spreadsheets what they like.
        boolean spare = story.published().getEpochSecond() % 2 == 0;
        csv.append(story.id()).append(';');
        for (String value : List.of(story.url(), story.host(), story.title(), story.byline())) {
          csv.append(spare ? sparely(value) : quoted(value)).append(';');
        }
        csv.append(story.published()).append(';').append(quoted(story.text())).append("\r\n");
      }
      return one("stories.csv", csv.toString());
    }
  },
  WARC {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      Archive archive = new Archive().raw(warcinfo());
      stories.forEach(story -> archive.record(described(story), answer(story)));
      return Map.of("crawl.warc", archive.toBytes());
    }
  },
  /** As CC-NEWS has it: each record is a member of the archive of its own. */
  WARC_GZ {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      Archive archive = new Archive().raw(Archive.gzip(warcinfo()));
      for (Story story : stories) {
        byte[] record = new Archive().record(described(story), answer(story)).toBytes();
        archive.raw(Archive.gzip(record));
      }
      return Map.of("crawl.warc.gz", archive.toBytes());
    }
  },
  HTML {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      return each(stories, ".html", Written::page);
    }
  },
  NITF {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      return each(stories, ".xml", Written::nitf);
    }
  },
  /** Names no address of its stories. */
  NEWSML {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      return each(stories, ".newsml.xml", Written::newsMl);
    }
  },
  RSS {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      return feeds(stories, "rss", Written::rss);
    }
  },
  ATOM {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      return feeds(stories, "atom", Written::atom);
    }
  },
  /** A file an article, as news-please stores them, every other one indented. */
  NEWS_PLEASE {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      Map<String, byte[]> files = new TreeMap<>();
      for (Story story : stories) {
        boolean indented = files.size() % 2 == 1;
        files.put(story.id() + ".json", bytes(json(newsPlease(story), indented)));
      }
      return files;
    }
  },
  /** A list of articles as GDELT's document search answers, with texts beside it. */
  GDELT {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      List<Map<String, Object>> list = stories.stream().map(Written::gdelt).toList();
      return one("artlist.json", json(Map.of("articles", list), false));
    }
  },
  /** A list of objects and nothing around it. */
  JSON_ARRAY {
    @Override
    public Map<String, byte[]> files(List<Story> stories) {
      return one("list.json", json(stories.stream().map(Written::plain).toList(), true));
    }
  };

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Writes stories in this form. */
  public abstract Map<String, byte[]> files(List<Story> stories);

  private static Map<String, Object> plain(Story story) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", story.id());
    fields.put("url", story.url());
    fields.put("publisher", story.host());
    fields.put("title", story.title());
    fields.put("authors", story.authors());
    fields.put("dateline", story.dateline());
    fields.put("published", story.published().toString());
    fields.put("text", story.text());
    return fields;
  }

  private static Map<String, Object> newsPlease(Story story) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("authors", story.authors());
    fields.put("date_download", "2024-12-24 08:00:00");
    fields.put("date_modify", null);
    fields.put("date_publish", at(story, "uuuu-MM-dd HH:mm:ss"));
    fields.put("description", story.paragraphs().get(0));
    fields.put("filename", story.id() + ".json");
    fields.put("image_url", "https://" + story.host() + "/1.png");
    fields.put("language", "en");
    fields.put("localpath", null);
    fields.put("maintext", story.text());
    fields.put("source_domain", story.host());
    fields.put("title", story.title());
    fields.put("title_page", null);
    fields.put("title_rss", null);
    fields.put("url", story.url());
    return fields;
  }

  private static Map<String, Object> gdelt(Story story) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("url", story.url());
    fields.put("url_mobile", "");
    fields.put("title", story.title());
    fields.put("seendate", at(story, "uuuuMMdd'T'HHmmss'Z'"));
    fields.put("socialimage", "");
    fields.put("domain", story.host());
    fields.put("language", "English");
    fields.put("sourcecountry", "Nowhere");
    fields.put("author", story.byline());
    fields.put("text", story.text());
    return fields;
  }

  /** A page in one of four layouts, among menus, teasers and comments. */
  static String page(Story story) {
    String description =
        json(
            Map.of(
                "@type", "NewsArticle",
                "headline", story.title(),
                "datePublished", story.published().toString(),
                "author", story.authors().stream().map(name -> Map.of("name", name)).toList(),
                "publisher", Map.of("name", story.host())),
            false);
    String body =
        story.paragraphs().stream()
            .map(p -> "<p>" + escaped(p) + "</p>")
            .collect(Collectors.joining());
    String menu = "<nav><ul><li><a href='/'>Politics and economy today</a></li></ul></nav>";
    String main =
        story.published().getEpochSecond() % 2 == 0
            ? "<article><h1>x</h1>" + body + "</article>"
            : "<div class=story><div class=text>" + body + "</div></div>";
    return "<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title><link rel=canonical href=\""
        + escaped(story.url())
        + "\"><script type=\"application/ld+json\">"
        + description.replace("</", "<\\/")
        + "</script></head><body>"
        + menu
        + main
        + "<div class=comments><p>They should all go back to work, I say, and soon.</p></div></body></html>";
  }

  private static String nitf(Story story) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\"><nitf><head>"
        + "<title>x</title><docdata><doc-id regsrc=\"p\" id-string=\"%s\"/><date.issue norm=\"%s\"/>"
            .formatted(story.id(), at(story, "uuuuMMdd'T'HHmmss'Z'"))
        + "</docdata><pubdata type=\"web\" ex-ref=\"%s\"/></head><body><body.head><hedline><hl1>%s</hl1>"
            .formatted(escaped(story.url()), escaped(story.title()))
        + "</hedline><byline>%s</byline><distributor>%s</distributor><dateline><location>%s</location>"
            .formatted(escaped(story.byline()), story.host(), escaped(story.dateline()))
        + "</dateline></body.head><body.content><block>%s</block></body.content></body></nitf>"
            .formatted(paragraphs(story));
  }

  private static String newsMl(Story story) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\""
        + " guid=\"%s\" version=\"1\"><itemMeta><provider literal=\"%s\"/><versionCreated>%s</versionCreated>"
            .formatted(story.id(), story.host(), story.published())
        + "</itemMeta><contentMeta><contentCreated>%s</contentCreated><by>%s</by><dateline>%s</dateline>"
            .formatted(story.published(), escaped(story.byline()), escaped(story.dateline()))
        + "<headline>%s</headline></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
            .formatted(escaped(story.title()))
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>%s</body></html>"
            .formatted(paragraphs(story))
        + "</inlineXML></contentSet></newsItem>";
  }

  private static String rss(Story story) {
    return "<item><title>%s</title><link>%s</link><guid isPermaLink=\"false\">%s</guid>"
            .formatted(escaped(story.title()), escaped(story.url()), story.id())
        + "<pubDate>%s</pubDate><dc:creator>%s</dc:creator><description>In short.</description>"
            .formatted(at(story, "EEE, dd MMM uuuu HH:mm:ss 'GMT'"), escaped(story.byline()))
        + "<content:encoded><![CDATA[%s]]></content:encoded></item>".formatted(paragraphs(story));
  }

  private static String atom(Story story) {
    boolean xhtml = story.published().getEpochSecond() % 2 == 0;
    String content =
        xhtml
            ? "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                + paragraphs(story)
                + "</div></content>"
            : "<content type=\"html\">" + escaped(paragraphs(story)) + "</content>";
    String authors =
        story.authors().stream()
            .map(name -> "<author><name>" + escaped(name) + "</name></author>")
            .collect(Collectors.joining());
    return "<entry><id>%s</id><title>%s</title><link rel=\"self\" href=\"https://feed.example/1\"/>"
            .formatted(story.id(), escaped(story.title()))
        + "<link rel=\"alternate\" href=\"%s\"/><updated>2024-12-31T00:00:01Z</updated>"
            .formatted(escaped(story.url()))
        + "<published>%s</published>%s<summary>In short.</summary>%s</entry>"
            .formatted(story.published(), authors, content);
  }

  /** A feed for each outlet, because a feed has one name. */
  private static Map<String, byte[]> feeds(
      List<Story> stories, String kind, Function<Story, String> item) {
    Map<String, StringBuilder> byHost = new TreeMap<>();
    for (Story story : stories) {
      byHost.computeIfAbsent(story.host(), h -> new StringBuilder()).append(item.apply(story));
    }
    Map<String, byte[]> files = new TreeMap<>();
    byHost.forEach(
        (host, items) -> {
          String feed =
              kind.equals("rss")
                  ? "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>"
                      + host
                      + "</title>"
                      + items
                      + "</channel></rss>"
                  : "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>"
                      + host
                      + "</title>"
                      + items
                      + "</feed>";
          files.put(host + "." + kind + ".xml", bytes("<?xml version=\"1.0\"?>\n" + feed));
        });
    return files;
  }

  private static Map<String, byte[]> each(
      List<Story> stories, String suffix, Function<Story, String> form) {
    Map<String, byte[]> files = new TreeMap<>();
    stories.forEach(story -> files.put(story.id() + suffix, bytes(form.apply(story))));
    return files;
  }

  private static Map<String, byte[]> one(String name, String content) {
    return Map.of(name, bytes(content));
  }

  private static String lines(List<Story> stories, Function<Story, Map<String, Object>> form) {
    List<String> lines = new ArrayList<>();
    stories.forEach(story -> lines.add(json(form.apply(story), false)));
    return String.join("\n", lines);
  }

  private static String json(Object value, boolean indented) {
    try {
      return indented
          ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value)
          : JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] warcinfo() {
    return bytes(
        "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2024-05-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>"
            + "\r\nContent-Type: application/warc-fields\r\nContent-Length: 13\r\n\r\nsoftware: x\r\n\r\n\r\n");
  }

  private static String described(Story story) {
    return Archive.described(story.url());
  }

  private static byte[] answer(Story story) {
    return Archive.answer("", bytes(page(story)));
  }

  private static String at(Story story, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(story.published());
  }

  private static String paragraphs(Story story) {
    return story.paragraphs().stream()
        .map(p -> "<p>" + escaped(p) + "</p>\n")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String quoted(String value) {
    return "\"" + value.replace("\"", "\"\"") + "\"";
  }

  private static String sparely(String value) {
    boolean must = value.startsWith("\"") || value.contains(";") || value.contains("\n");
    return must ? quoted(value) : value;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
