package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.util.Map;

/**
 * One record as a format read it, before anybody asked whether it is an article.
 *
 * @param offset bytes from the start of the (decompressed) file to the record; for Parquet, which
 *     has no such place, the number of the row in its file
 * @param fields values by column name in lower case; empty when the record could not be read
 * @param problem why it could not be read; null when it could
 * @param excerpt the record's beginning, at most {@value #EXCERPT} characters
 */
public record SourceRecord(
    long offset, Map<String, String> fields, RejectReason problem, String excerpt) {
  static final int EXCERPT = 200;

  /** A record that could be read. */
  public static SourceRecord of(long offset, Map<String, String> fields, String raw) {
    return new SourceRecord(offset, fields, null, excerpt(raw));
  }

  /** A record that could not be read. */
  public static SourceRecord refused(long offset, RejectReason problem, String raw) {
    return new SourceRecord(offset, Map.of(), problem, excerpt(raw));
  }

  /**
   * The first characters, whole ones, on one line, none of which moves or turns round what a
   * terminal shows beside it.
   */
  static String excerpt(String raw) {
    if (raw == null) {
      return "";
    }
    int end = Math.min(raw.length(), EXCERPT);
    if (end < raw.length() && Character.isHighSurrogate(raw.charAt(end - 1))) {
      end--;
    }
    StringBuilder line = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = raw.charAt(i);
      line.append(Character.isISOControl(c) || turnsRound(c) ? ' ' : c);
    }
    return line.toString();
  }

  /** Embeddings, overrides and isolates of bidirectional text, and line separators. */
  private static boolean turnsRound(char c) {
    return c >= '\u2028' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }
}
