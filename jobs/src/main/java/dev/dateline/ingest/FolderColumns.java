package dev.dateline.ingest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the folders around a file say of its records, as Hive and Spark write partitions: {@code
 * date=2024-05-03/part-0.parquet}. Only the unbroken run of such folders right above the file
 * counts, so that it does not matter where a corpus lies or which part of it is read. A day told by
 * them, in one folder or in three, stands in for {@code date}; a record's own values go first.
 */
public final class FolderColumns {
  private static final String NONE = "__HIVE_DEFAULT_PARTITION__";
  private static final List<String> DAYS =
      List.of("date", "day", "dt", "ds", "published_day", "publish_day", "pubdate");

  private FolderColumns() {}

  /**
   * Values by name in lower case.
   *
   * @param path of the file, with slashes
   */
  public static Map<String, String> of(String path) {
    Deque<String> folders = new ArrayDeque<>(List.of(path.split("/", -1)));
    folders.pollLast();
    Map<String, String> written = new HashMap<>();
    while (!folders.isEmpty() && folders.peekLast().indexOf('=') > 0) {
      String folder = folders.pollLast();
      int sign = folder.indexOf('=');
      String value = unescaped(folder.substring(sign + 1));
      if (!value.isBlank() && !value.equals(NONE)) {
        written.putIfAbsent(unescaped(folder.substring(0, sign)).toLowerCase(Locale.ROOT), value);
      }
    }
    String day = day(written);
    DAYS.forEach(written::remove);
    if (day != null) {
      written.put("date", day);
    }
    return Map.copyOf(written);
  }

  /** The record with what its folders say, where it says nothing itself. */
  public static SourceRecord completed(SourceRecord record, Map<String, String> folders) {
    if (folders.isEmpty() || record.problem() != null) {
      return record;
    }
    Map<String, String> fields = new HashMap<>(folders);
    fields.putAll(record.fields());
    return new SourceRecord(record.offset(), fields, null, record.excerpt());
  }

  private static String day(Map<String, String> written) {
    String parts =
        "%s-%2s-%2s".formatted(written.get("year"), written.get("month"), written.get("day"));
    String joined = parts.replace(' ', '0');
    if (joined.length() == 10 && Published.parse(joined) != null) {
      return joined;
    }
    return DAYS.stream()
        .map(written::get)
        .filter(value -> value != null && Published.parse(value) != null)
        .findFirst()
        .orElse(null);
  }

  /** Partitions escape what a path can't hold as {@code %3A}; a plus is one. */
  private static String unescaped(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
