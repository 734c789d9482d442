package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of JSON into its outermost objects by braces and quotes alone, so that a broken or
 * endless one is refused and the next is found: a string that runs over a line's end is none in
 * JSON, and cutting goes on at the next line that opens an object.
 */
final class JsonObjects {
  private final InputStream input;
  private final int limit;
  private long position;

  /** A byte that was looked at and belongs to what comes; -1 for none. */
  private int ahead = -1;

  /**
   * One object, or what stands where one should.
   *
   * @param offset bytes from the start of the file
   * @param bytes cut at the limit
   * @param problem null when it is whole
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Slice(long offset, byte[] bytes, RejectReason problem) {}

  JsonObjects(InputStream input, long position, int limit) {
    this.input = input;
    this.position = position;
    this.limit = limit;
  }

  long position() {
    return position;
  }

  /** The next object; null at the end. */
  Slice next() throws IOException {
    int c = read();
    while (c >= 0 && (c <= ' ' || c == ',' || c == '[' || c == ']')) {
      if (c == ']') {
        // What follows a list says how many it were and the like.
        return toTheEnd();
      }
      c = read();
    }
    if (c < 0) {
      return null;
    }
    return c == '{' ? object() : toNextObject(position - 1, new ByteArrayOutputStream(), c);
  }

  private Slice toTheEnd() throws IOException {
    long offset = position;
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    boolean holdsObject = false;
    for (int c = read(); c >= 0; c = read()) {
      holdsObject |= c == '{';
      keep(rest, c);
    }
    return holdsObject ? new Slice(offset, rest.toByteArray(), RejectReason.MALFORMED) : null;
  }

  private Slice object() throws IOException {
    long offset = position - 1;
    ByteArrayOutputStream object = new ByteArrayOutputStream(4096);
    object.write('{');
    long length = 1;
    int depth = 1;
    boolean quoted = false;
    while (depth > 0) {
      int c = read();
      if (c < 0) {
        return new Slice(offset, object.toByteArray(), RejectReason.MALFORMED);
      }
      keep(object, c);
      length++;
      if (quoted && c == '\n') {
        return toNextObject(offset, object, c);
      }
      if (quoted && c == '\\') {
        keep(object, read());
        length++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
    }
    return new Slice(offset, object.toByteArray(), length > limit ? RejectReason.TOO_LONG : null);
  }

  /** Passes over what is no object, up to a line that opens one, after a comma perhaps. */
  private Slice toNextObject(long offset, ByteArrayOutputStream seen, int first)
      throws IOException {
    boolean lineBegins = false;
    for (int c = first; c >= 0; c = read()) {
      if (lineBegins && c == '{') {
        ahead = c;
        position--;
        break;
      }
      lineBegins = c == '\n' || (lineBegins && (c <= ' ' || c == ','));
      keep(seen, c);
    }
    return new Slice(offset, seen.toByteArray(), RejectReason.MALFORMED);
  }

  private void keep(ByteArrayOutputStream bytes, int c) {
    if (c >= 0 && bytes.size() < limit) {
      bytes.write(c);
    }
  }

  private int read() throws IOException {
    int c = ahead >= 0 ? ahead : input.read();
    ahead = -1;
    if (c >= 0) {
      position++;
    }
    return c;
  }
}
