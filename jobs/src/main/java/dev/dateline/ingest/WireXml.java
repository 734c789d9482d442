package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The XML of news wires and feeds: NITF, NewsML-G2, RSS 2.0 and Atom. It is read by jsoup, which
 * knows no entities but the built-in ones and fetches nothing, so that neither bombs nor external
 * entities can do harm.
 */
public final class WireXml extends WholeFile {
  private static final int DEEPEST = 256;

  /** A feed of empty items asks each of them a dozen, and to parse one takes longer than to ask. */
  private static final Map<String, Evaluator> QUERIES = new ConcurrentHashMap<>();

  private static final List<String> ROOTS =
      List.of("<nitf", "<newsitem", "<newsmessage", "<rss", "<feed", "<packageitem");

  @Override
  public boolean recognises(FileHead head, FieldMap fields) {
    String start = head.latin().toLowerCase(java.util.Locale.ROOT);
    return head.firstMark() == '<' && ROOTS.stream().anyMatch(start::contains);
  }

  @Override
  List<SourceRecord> records(FilePiece file, byte[] bytes) {
    Document xml = parse(bytes);
    List<SourceRecord> records = new ArrayList<>();
    for (Element nitf : outermost(xml, "nitf")) {
      add(records, file, nitf(nitf));
    }
    if (records.isEmpty()) {
      outermost(xml, "newsItem").forEach(item -> add(records, file, newsMl(item)));
      Element channel = xml.selectFirst("channel > title");
      outermost(xml, "rss > channel > item, rdf|RDF > item")
          .forEach(item -> add(records, file, feedItem(item, channel)));
      Element feed = xml.selectFirst("feed > title");
      outermost(xml, "feed > entry").forEach(entry -> add(records, file, feedItem(entry, feed)));
    }
    if (records.isEmpty()) {
      records.add(SourceRecord.refused(0, RejectReason.MALFORMED, Utf8.lenient(bytes)));
    }
    return records;
  }

  private static Evaluator parsed(String query) {
    return QUERIES.computeIfAbsent(query, QueryParser::parse);
  }

  /**
   * What a query finds that is not inside of something else that it finds: who nests a story in a
   * story would have its text a hundred times in memory.
   */
  private static List<Element> outermost(Element from, String query) {
    List<Element> outermost = new ArrayList<>();
    Element last = null;
    for (Element found : from.select(parsed(query))) {
      if (last == null || !isInside(found, last)) {
        outermost.add(found);
        last = found;
      }
    }
    return outermost;
  }

  @SuppressWarnings("ReferenceEquality") // elements are compared by their place in the tree
  private static boolean isInside(Element element, Element other) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  private static Document parse(byte[] bytes) {
    try {
      Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory do not fail
    }
  }

  private static void add(List<SourceRecord> records, FilePiece file, Map<String, String> fields) {
    if (records.isEmpty()) {
      fields.putIfAbsent("id", file.stem());
    }
    // A record's place in a file that is read whole is its rank.
    records.add(SourceRecord.of(records.size(), fields, fields.getOrDefault("text", "")));
  }

  private static Map<String, String> nitf(Element nitf) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "id", attribute(nitf, "doc-id", "id-string"));
    put(fields, "url", address(attribute(nitf, "pubdata", "ex-ref")));
    put(fields, "title", text(nitf, "hedline > hl1", "hl1", "title"));
    put(fields, "byline", text(nitf, "byline"));
    put(fields, "dateline", text(nitf, "dateline"));
    put(fields, "publisher", text(nitf, "distributor", "doc\\.copyright"));
    put(
        fields,
        "published",
        first(
            attribute(nitf, "story.date", "norm"),
            attribute(nitf, "date.issue", "norm"),
            attribute(nitf, "pubdata", "date.publication")));
    put(fields, "text", paragraphs(nitf.getElementsByTag("body.content").first()));
    return fields;
  }

  private static Map<String, String> newsMl(Element item) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "id", item.attr("guid"));
    put(fields, "title", text(item, "contentMeta > headline", "headline"));
    put(fields, "byline", text(item, "contentMeta > by", "by"));
    put(fields, "dateline", text(item, "contentMeta > dateline", "dateline"));
    put(
        fields,
        "publisher",
        first(text(item, "provider > name"), attribute(item, "provider", "literal")));
    put(
        fields,
        "published",
        text(
            item,
            "contentMeta > contentCreated",
            "itemMeta > versionCreated",
            "itemMeta > firstCreated"));
    Element content = element(item, "contentSet inlineXML", "contentSet inlineData", "inlineXML");
    put(fields, "text", paragraphs(content));
    return fields;
  }

  private static Map<String, String> feedItem(Element item, Element channelTitle) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "id", text(item, "> guid", "> id"));
    put(fields, "title", text(item, "> title"));
    put(fields, "byline", names(item, "> author > name", "> dc|creator", "> author"));
    put(fields, "publisher", channelTitle == null ? null : channelTitle.text());
    // Atom's other links lead to the feed, to comments, to files.
    Element link = element(item, "> link[rel=alternate]", "> link:not([rel])", "> link");
    put(fields, "url", link == null ? null : first(link.attr("href"), link.text()));
    put(fields, "published", text(item, "> pubDate", "> published", "> dc|date", "> updated"));
    Element body = element(item, "> content|encoded", "> content", "> description", "> summary");
    put(fields, "text", body == null ? null : feedText(body));
    return fields;
  }

  /** A feed's HTML, escaped or in CDATA, as paragraphs. */
  private static String feedText(Element body) {
    String html = body.childrenSize() == 0 ? body.wholeText() : body.html();
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    String text = paragraphs(page.body());
    return text == null ? page.text() : text;
  }

  private static String paragraphs(Element content) {
    if (content == null) {
      return null;
    }
    List<String> paragraphs = new ArrayList<>();
    for (Element block : outermost(content, "p, hl2, li")) {
      String text = block.text().strip();
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
    return paragraphs.isEmpty() ? content.text() : String.join("\n\n", paragraphs);
  }

  /** What the first of the queries that finds some text finds. */
  private static String text(Element from, String... queries) {
    Element found = element(from, queries);
    return found == null ? null : found.text();
  }

  /** The texts of all that the first of the queries that finds some text finds. */
  private static String names(Element from, String... queries) {
    for (String query : queries) {
      List<String> names = from.select(parsed(query)).eachText();
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
    }
    return null;
  }

  /**
   * What the first query finds, or else the next one: the order of the document decides nothing.
   */
  private static Element element(Element from, String... queries) {
    for (String query : queries) {
      Element found = from.selectFirst(parsed(query));
      if (found != null && (found.hasText() || found.hasAttr("href"))) {
        return found;
      }
    }
    return null;
  }

  private static String attribute(Element from, String tag, String attribute) {
    Element found = from.getElementsByTag(tag).first();
    return found == null ? null : found.attr(attribute);
  }

  /** A reference that is a web address; NITF allows names of other kinds. */
  private static String address(String reference) {
    boolean isWeb =
        reference != null && (reference.startsWith("http://") || reference.startsWith("https://"));
    return isWeb ? reference : null;
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, value.strip());
    }
  }
}
