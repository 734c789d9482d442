package dev.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lines of a stream with the byte each begins at. Hadoop's own line reader splits in the same way
 * (a line belongs to the piece it begins in) but drops a line past its limit without a word, and
 * nothing may vanish here: an over-long line is told, with as much of it as the limit allows.
 */
final class Lines {
  private static final int BUFFER = 64 << 10;

  private final InputStream input;
  private final long end;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int at;
  private long position;
  private boolean ended;

  /**
   * One line.
   *
   * @param offset bytes from the start of the file
   * @param bytes without the line's end; cut at the limit when {@code tooLong}
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(long offset, byte[] bytes, boolean tooLong) {}

  /**
   * @param input from the piece's first byte, or the byte before it when that is not the file's
   *     first: whether a line begins at the piece's first byte is told by the byte before
   */
  Lines(FilePiece piece, InputStream input, int limit) throws IOException {
    this.input = input;
    this.end = piece.end();
    this.limit = limit;
    this.position = piece.begin();
    if (piece.begin() > 0) {
      position--;
      next(0);
    }
  }

  /** The next line that begins in the piece, or null at its end. */
  Line next() throws IOException {
    return position >= end ? null : next(limit);
  }

  /** Bytes from the start of the file to what is read next. */
  long position() {
    return position;
  }

  private Line next(int keep) throws IOException {
    long offset = position;
    ByteArrayOutputStream line = new ByteArrayOutputStream(Math.min(keep, 4096));
    boolean any = false;
    long length = 0;
    while (fill()) {
      any = true;
      int from = at;
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      int kept = (int) Math.min(at - from, Math.max(0, keep - length));
      line.write(buffer, from, kept);
      length += at - from;
      position += at - from;
      if (at < filled) {
        at++;
        position++;
        break;
      }
    }
    return any ? new Line(offset, line.toByteArray(), length > keep) : null;
  }

  private boolean fill() throws IOException {
    if (at < filled) {
      return true;
    }
    if (ended) {
      return false;
    }
    int read = input.read(buffer, 0, BUFFER);
    ended = read < 0;
    filled = Math.max(0, read);
    at = 0;
    return read > 0 || (!ended && fill());
  }
}
