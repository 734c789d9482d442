package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of separated values into records: a line end ends one unless it stands in quotes. A
 * quote opens only at the start of a value. When a quote is never closed, within the limit or the
 * file, or closed by one that opens a neighbour's value, its first line alone is refused and
 * scanning goes on after it, so that one broken record costs no neighbour. But only so much of a
 * file in all is scanned again, or a file of nothing but open quotes would be read a thousand
 * times; past that, until as much again has been read, a quote that is open at its line's end makes
 * the line a broken record at once.
 */
final class CsvScanner {
  private final InputStream input;
  private final int limit;
  private char separator = ',';

  /** Bytes read ahead and given back, each a character; read from {@link #at}. */
  private StringBuilder ahead = new StringBuilder();

  private int at;
  private long position;
  private long givenBack;

  /**
   * One record.
   *
   * @param offset bytes from the start of the file
   * @param latin its bytes, each a character, without the line's end
   * @param problem null when it is whole
   */
  record Slice(long offset, String latin, RejectReason problem) {}

  CsvScanner(InputStream input, int limit) {
    this.input = input;
    this.limit = limit;
  }

  void separatedBy(char mark) {
    separator = mark;
  }

  long position() {
    return position;
  }

  /** The first line; null when there is none. Its values hold no line ends. */
  Slice header() throws IOException {
    long offset = position;
    StringBuilder line = new StringBuilder();
    int c = read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = read()) {
      if (line.length() < limit) {
        line.append((char) c);
      }
    }
    return new Slice(offset, withoutReturn(line), null);
  }

  /** The next record that is no blank line; null at the end. */
  Slice next() throws IOException {
    Slice slice = scan();
    while (slice != null && slice.problem() == null && slice.latin().isBlank()) {
      slice = scan();
    }
    return slice;
  }

  private Slice scan() throws IOException {
    long offset = position;
    StringBuilder record = new StringBuilder();
    boolean quoted = false;
    boolean valueStarts = true;
    int closedAt = -1;
    int firstLineEnd = -1;
    int c = read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && (quoted || c != '\n'); c = read()) {
      if (c == '\n' && firstLineEnd < 0) {
        firstLineEnd = record.length();
        if (givenBack > 4L * limit + 4 * position) {
          return new Slice(offset, withoutReturn(record), RejectReason.MALFORMED);
        }
      }
      record.append((char) c);
      if (record.length() > limit) {
        return tooLong(offset, record, firstLineEnd);
      }
      boolean afterQuote = !quoted && closedAt == record.length() - 1;
      if (afterQuote && firstLineEnd >= 0 && !mayFollowQuote(c)) {
        return firstLineOnly(offset, record, firstLineEnd, RejectReason.MALFORMED);
      }
      if (c == '"') {
        closedAt = quoted ? record.length() : closedAt;
        // A quote right after the one that closed a value doubles it: the value goes on.
        quoted = !quoted && (valueStarts || afterQuote);
      }
      valueStarts = c == separator && !quoted;
    }
    if (quoted) {
      return firstLineOnly(offset, record, firstLineEnd, RejectReason.MALFORMED);
    }
    return new Slice(offset, withoutReturn(record), null);
  }

  private boolean mayFollowQuote(int c) {
    return c == separator || c == '"' || c == '\r' || c == ' ' || c == '\t';
  }

  private Slice tooLong(long offset, StringBuilder record, int firstLineEnd) throws IOException {
    if (firstLineEnd >= 0) {
      return firstLineOnly(offset, record, firstLineEnd, RejectReason.TOO_LONG);
    }
    int c = read();
    while (c >= 0 && c != '\n') {
      c = read();
    }
    return new Slice(offset, record.toString(), RejectReason.TOO_LONG);
  }

  /** Refuses the first line and gives back what was read after it. */
  private Slice firstLineOnly(
      long offset, StringBuilder record, int firstLineEnd, RejectReason problem) {
    if (firstLineEnd < 0) {
      return new Slice(offset, record.toString(), problem);
    }
    StringBuilder rest = new StringBuilder(record.substring(firstLineEnd + 1));
    givenBack += rest.length();
    rest.append(ahead, at, ahead.length());
    ahead = rest;
    at = 0;
    position = offset + firstLineEnd + 1;
    return new Slice(offset, record.substring(0, firstLineEnd), problem);
  }

  private int read() throws IOException {
    int c;
    if (at < ahead.length()) {
      c = ahead.charAt(at++);
      if (at == ahead.length()) {
        ahead.setLength(0);
        at = 0;
      }
    } else {
      c = input.read();
    }
    if (c >= 0) {
      position++;
    }
    return c;
  }

  private static String withoutReturn(StringBuilder line) {
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }
}
