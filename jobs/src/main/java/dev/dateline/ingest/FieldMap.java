package dev.dateline.ingest;

import dev.dateline.model.CallerMistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where each field of an article is found in a record: the names that the caller gave first, then
 * our own, news-please's and the usual ones. Names are compared without regard to case, and the
 * first that holds something wins.
 */
public final class FieldMap {
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "id", List.of("id", "source_id", "article_id", "guid", "uuid", "_id"),
          "url", List.of("url", "link", "source_url"),
          "publisher",
              List.of("publisher", "source_domain", "outlet", "source", "domain", "site_name"),
          "title", List.of("title", "headline"),
          "byline", List.of("byline", "authors", "author"),
          "dateline", List.of("dateline"),
          "published",
              List.of(
                  "published",
                  "date_publish",
                  "published_at",
                  "publish_date",
                  "publication_date",
                  "date_published",
                  "pubdate",
                  "publishedat",
                  "seendate",
                  "date"),
          "text",
              List.of(
                  "text", "maintext", "body", "content", "article", "full_text", "articlebody"));

  private final Map<String, List<String>> columns;

  private FieldMap(Map<String, List<String>> columns) {
    this.columns = columns;
  }

  /**
   * Puts the caller's names before the known ones.
   *
   * @param given column names by field, as in {@code text=body}
   * @throws CallerMistake when a field is none of ours or its column has no name
   */
  public static FieldMap of(Map<String, String> given) {
    Map<String, List<String>> columns = new java.util.HashMap<>(KNOWN);
    given.forEach(
        (field, column) -> {
          if (!KNOWN.containsKey(field)) {
            throw new CallerMistake(
                "--map has no field '" + field + "'; the fields are " + fields());
          }
          if (column == null || column.isBlank()) {
            throw new CallerMistake("--map gives no column for '" + field + "'");
          }
          // What the caller names is the only place looked at: a guess could be another text.
          columns.put(field, List.of(column.strip().toLowerCase(Locale.ROOT)));
        });
    return new FieldMap(Map.copyOf(columns));
  }

  /** The field's value, or null when no column holds anything but blanks. */
  public String value(String field, Map<String, String> record) {
    for (String column : columns.get(field)) {
      String value = record.get(column);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /**
   * Makes sure that some column can hold a text.
   *
   * @throws CallerMistake when none can
   */
  public void check(String... columnNames) {
    List<String> names =
        List.of(columnNames).stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
    if (!finds("text", names)) {
      throw new CallerMistake(
          "no column holds the text: of " + names + " none is one of " + columns.get("text"));
    }
  }

  /** Whether one of these column names, in lower case, would be read as the field. */
  boolean finds(String field, List<String> columnNames) {
    return columns.get(field).stream().anyMatch(columnNames::contains);
  }

  private static String fields() {
    List<String> names = new ArrayList<>(KNOWN.keySet());
    names.sort(null);
    return String.join(", ", names);
  }
}
