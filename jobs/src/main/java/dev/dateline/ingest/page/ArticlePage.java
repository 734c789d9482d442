package dev.dateline.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.ingest.Published;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a saved page: title, byline, publisher, address and time from schema.org JSON-LD, OpenGraph
 * and other meta elements, headings and {@code time}, in that order; the text by {@link MainText}.
 * Nothing is fetched and no script runs.
 */
public final class ArticlePage {
  /** Deeper elements are lifted to this depth: no article nests so far, but an attack does. */
  private static final int DEEPEST = 256;

  /** Of a page of a thousand times, as of comments, the first ones are its own. */
  private static final int MOST_TIMES = 20;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final List<String> TIMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "publishdate",
          "publish-date",
          "pubdate",
          "date");

  private final Document page;
  private final Map<String, String> meta = new HashMap<>();
  private final JsonNode linked;

  private ArticlePage(Document page) {
    this.page = page;
    for (Element element : page.getElementsByTag("meta")) {
      String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
      if (name.isEmpty()) {
        name = element.attr("itemprop");
      }
      if (!element.attr("content").isBlank()) {
        meta.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), element.attr("content").strip());
      }
    }
    this.linked = linkedData();
  }

  /**
   * Reads a page.
   *
   * @param charset as the server declared it; null to take the page's own word for it
   * @param address where it was saved from; null when unknown
   * @return values by field name, those of which the page says nothing left out
   */
  public static Map<String, String> fields(byte[] html, String charset, String address) {
    try {
      Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
      String base = address == null ? "" : address;
      Document page = Jsoup.parse(new ByteArrayInputStream(html), charset, base, parser);
      return new ArticlePage(page).fields(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory do not fail
    }
  }

  private Map<String, String> fields(String address) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "title", linked.path("headline").asText(), titled(meta.get("og:title")), heading());
    put(fields, "byline", author(linked.path("author")), meta.get("author"), bylineElement());
    String url = address == null ? first(meta.get("og:url"), canonical()) : address;
    put(fields, "url", url);
    put(
        fields,
        "publisher",
        linked.path("publisher").path("name").asText(),
        meta.get("og:site_name"),
        host(url));
    put(fields, "published", published());
    put(fields, "text", text());
    return fields;
  }

  /** What is seen on the page, unless it is a fraction of what the page says that it holds. */
  private String text() {
    String seen = MainText.of(page);
    String told = linked.path("articleBody").asText();
    return told.length() > 2 * seen.length() ? told : seen;
  }

  private static void put(Map<String, String> fields, String name, String... values) {
    String value = first(values);
    if (value != null) {
      fields.put(name, value);
    }
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  /**
   * The first time that can be read, since one that cannot ("3 hours ago", a month of zero) would
   * have the article refused; where none can, what the page claims for its time.
   */
  private String published() {
    List<String> told = new ArrayList<>();
    told.add(linked.path("datePublished").asText());
    TIMES.forEach(name -> told.add(meta.get(name)));
    List<String> written = new ArrayList<>(told);
    for (Element time : page.getElementsByTag("time")) {
      if (written.size() < told.size() + MOST_TIMES) {
        written.add(first(time.attr("datetime"), time.text()));
      }
    }
    for (String one : written) {
      if (one != null && Published.parse(one) != null) {
        return one;
      }
    }
    return first(told.toArray(String[]::new));
  }

  /** The page's own heading rather than the site's, which has it on all pages. */
  private String heading() {
    String title = page.title();
    String first = null;
    for (Element heading : page.getElementsByTag("h1")) {
      String text = heading.text();
      if (!text.isBlank() && title.startsWith(text)) {
        return text;
      }
      first = first == null ? text : first;
    }
    return first == null ? titled(title) : first;
  }

  /** A title without the site's name at its end; null for null. */
  private String titled(String title) {
    String site = meta.get("og:site_name");
    if (title == null || site == null || !title.endsWith(site)) {
      return title;
    }
    String rest = title.substring(0, title.length() - site.length()).stripTrailing();
    boolean parted =
        !rest.isEmpty() && "-|\u2013\u2014\u00b7".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    return parted ? rest.substring(0, rest.length() - 1).strip() : title;
  }

  private String bylineElement() {
    Element byline = page.selectFirst("[rel=author], [itemprop=author], .byline, .author");
    if (byline == null) {
      return null;
    }
    String names = byline.text().strip();
    return names.regionMatches(true, 0, "by ", 0, 3) ? names.substring(3) : names;
  }

  private String canonical() {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? null : link.attr("href");
  }

  private static String host(String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException e) {
      return null; // an address that is none names no publisher
    }
  }

  private static String author(JsonNode author) {
    if (author.isArray()) {
      StringBuilder names = new StringBuilder();
      for (JsonNode one : author) {
        String name = author(one);
        if (name != null && !name.isBlank()) {
          names.append(names.isEmpty() ? "" : ", ").append(name);
        }
      }
      return names.toString();
    }
    return author.isTextual() ? author.asText() : author.path("name").asText();
  }

  /** The JSON-LD object that is an article, or an empty one. */
  private JsonNode linkedData() {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode article = articleIn(JSON.readTree(script.data()));
        if (article != null) {
          return article;
        }
      } catch (JsonProcessingException e) {
        // A page whose own description is broken is described by its other parts.
      }
    }
    return JSON.createObjectNode();
  }

  private static JsonNode articleIn(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      String type = node.path("@type").toString();
      if (node.isObject() && (type.contains("Article") || type.contains("BlogPosting"))) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.has("@graph")) {
        open.add(node.get("@graph"));
      }
    }
    return null;
  }
}
