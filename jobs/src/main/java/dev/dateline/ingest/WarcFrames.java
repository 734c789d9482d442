package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a web archive into records by their headers' lengths, and finds the next one behind what is
 * broken: a record of a wrong length, without one, or with a header that never ends costs itself
 * and no neighbour. A length is believed only when what follows the record is the next one's first
 * line or a record's close; otherwise the next record is looked for inside of it.
 */
final class WarcFrames {
  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] NEXT = "\n\r\nWARC/".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] CLOSE = {'\r', '\n', '\r', '\n'};
  private static final int BUFFER = 64 << 10;

  private final InputStream input;
  private final Set<String> wanted;
  private final int limit;
  private byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long position;
  private long givenBack;
  private IOException broken;

  /**
   * One record.
   *
   * @param offset bytes from the start of the decompressed file
   * @param bytes header and block; what is at hand of it when there is a problem
   * @param problem null when it is whole
   * @param words what went wrong; null when nothing did
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Frame(long offset, byte[] bytes, RejectReason problem, String words) {}

  /**
   * @param wanted types of records that are given, in lower case; the others are passed over
   * @param limit bytes of the longest header and of the longest block
   */
  WarcFrames(InputStream input, Set<String> wanted, int limit) {
    this.input = input;
    this.wanted = wanted;
    this.limit = limit;
  }

  /** The next record of a type that is wanted, or what could not be read; null at the end. */
  Frame next() throws IOException {
    while (true) {
      Frame frame = scan();
      if (frame == null || frame.bytes().length > 0 || frame.problem() != null) {
        return frame;
      }
    }
  }

  /** Bytes from the start of the file to what is read next. */
  long position() {
    return position;
  }

  /** One record, or an empty frame for one that nobody wants. */
  private Frame scan() throws IOException {
    skipLineEnds();
    long offset = position;
    if (!fill(MAGIC.length)) {
      return end(offset);
    }
    if (!startsRecord()) {
      byte[] seen = Arrays.copyOfRange(buffer, at, Math.min(filled, at + SourceRecord.EXCERPT));
      skipToRecord();
      return new Frame(offset, seen, RejectReason.MALFORMED, "no record begins here");
    }
    byte[] header = header();
    if (header.length > limit) {
      skipToRecord();
      return new Frame(offset, header, RejectReason.TOO_LONG, "header");
    }
    long length = contentLength(header);
    if (length < 0) {
      skipToRecord();
      return new Frame(offset, header, RejectReason.MALFORMED, "no Content-Length");
    }
    String type = value(header, "warc-type");
    Frame frame = block(offset, header, length, type == null || wanted.contains(type));
    return type != null || frame.problem() != null
        ? frame
        : new Frame(offset, header, RejectReason.MALFORMED, "no WARC-Type");
  }

  private Frame end(long offset) throws IOException {
    if (at < filled) {
      byte[] rest = Arrays.copyOfRange(buffer, at, filled);
      position += filled - at;
      at = filled;
      return new Frame(offset, rest, RejectReason.MALFORMED, "no record begins here");
    }
    if (broken != null) {
      IOException told = broken;
      broken = null;
      throw told;
    }
    return null;
  }

  /**
   * Reads a record's block. What lies farther behind than the limit is not at hand any more when
   * its length turns out to be wrong.
   */
  private Frame block(long offset, byte[] header, long length, boolean isWanted) {
    ByteArrayOutputStream block = new ByteArrayOutputStream((int) Math.min(length, BUFFER));
    copy(Math.min(length, limit), block);
    byte[] bytes = block.toByteArray();
    long rest = length - bytes.length;
    boolean isCut =
        rest > 0 && (length <= limit || bytes.length < limit || copy(rest, null) < rest);
    if (!isCut && endsHere()) {
      if (!isWanted) {
        return new Frame(offset, new byte[0], null, null);
      }
      if (length > limit) {
        return new Frame(offset, header, RejectReason.TOO_LONG, length + " bytes");
      }
      byte[] whole = Arrays.copyOf(header, header.length + bytes.length);
      System.arraycopy(bytes, 0, whole, header.length, bytes.length);
      return new Frame(offset, whole, null, null);
    }
    if ((rest > 0 && bytes.length == limit) || !giveBackNeighbour(bytes)) {
      skipToRecord();
    }
    return new Frame(offset, header, RejectReason.MALFORMED, "not " + length + " bytes long");
  }

  /**
   * The first record that begins in what was taken for another's block is read again; but only so
   * much of a file in all, or a file of nothing but wrong lengths would be read a thousand times.
   */
  private boolean giveBackNeighbour(byte[] block) {
    // A neighbour's first line may lie half in the block.
    fill(NEXT.length);
    int ahead = Math.min(NEXT.length, filled - at);
    byte[] bytes = Arrays.copyOf(block, block.length + ahead);
    System.arraycopy(buffer, at, bytes, block.length, ahead);
    int next = indexOf(bytes, NEXT);
    if (next < 0 || next >= block.length) {
      return false;
    }
    int from = next + 1; // the line end before belongs to the record before
    int length = block.length - from;
    if (givenBack + length > 4L * limit + 4 * position) {
      return false;
    }
    givenBack += length;
    byte[] joined = Arrays.copyOf(buffer, Math.max(BUFFER, length + filled - at));
    System.arraycopy(block, from, joined, 0, length);
    System.arraycopy(buffer, at, joined, length, filled - at);
    filled = length + filled - at;
    buffer = joined;
    at = 0;
    position -= length;
    return true;
  }

  /** Up to and with the blank line; one byte more than the limit when it is longer than that. */
  private byte[] header() {
    ByteArrayOutputStream header = new ByteArrayOutputStream(1024);
    int inLine = 0;
    while (header.size() <= limit && fill(1)) {
      byte b = buffer[at];
      header.write(b);
      advance(1);
      if (b == '\n') {
        if (inLine == 0) {
          break;
        }
        inLine = 0;
      } else if (b != '\r') {
        inLine++;
      }
    }
    return header.toByteArray();
  }

  /** The length that a header tells; -1 when it tells none that is a number. */
  private static long contentLength(byte[] header) {
    String written = value(header, "content-length");
    try {
      return written == null || written.length() > 18 ? -1 : Long.parseLong(written);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** A header's first field of a name, in lower case; null when it has none. */
  private static String value(byte[] header, String name) {
    for (String line : new String(header, StandardCharsets.ISO_8859_1).split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon == name.length() && line.regionMatches(true, 0, name, 0, colon)) {
        return line.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  /**
   * Whether a record's block has come to its end: the two line ends that close a record follow, or
   * the next record does, or nothing.
   */
  private boolean endsHere() {
    fill(CLOSE.length);
    int length = Math.min(CLOSE.length, filled - at);
    boolean isClosed = Arrays.equals(buffer, at, at + length, CLOSE, 0, length);
    skipLineEnds();
    fill(MAGIC.length);
    return isClosed || startsRecord();
  }

  /** Whether what comes is a record's first word, or as much of it as the file holds. */
  private boolean startsRecord() {
    int length = Math.min(MAGIC.length, filled - at);
    return Arrays.equals(buffer, at, at + length, MAGIC, 0, length);
  }

  private void skipLineEnds() {
    while (fill(1) && (buffer[at] == '\r' || buffer[at] == '\n')) {
      advance(1);
    }
  }

  /** Goes on to the next line that begins a record. */
  private void skipToRecord() {
    boolean lineBegins = true;
    while (fill(MAGIC.length) && !(lineBegins && startsRecord())) {
      lineBegins = buffer[at] == '\n';
      advance(1);
    }
    if (!fill(MAGIC.length)) {
      advance(filled - at);
    }
  }

  /** Goes on by so many bytes, or to the end; gives how many it were. */
  private long copy(long length, ByteArrayOutputStream into) {
    long left = length;
    while (left > 0 && fill(1)) {
      int step = (int) Math.min(left, filled - at);
      if (into != null) {
        into.write(buffer, at, step);
      }
      advance(step);
      left -= step;
    }
    return length - left;
  }

  private void advance(int bytes) {
    at += bytes;
    position += bytes;
  }

  /**
   * Sees to it that so many bytes are at hand. A file that breaks off ends here; that it did is
   * told when all that came before is read.
   */
  private boolean fill(int bytes) {
    while (filled - at < bytes) {
      if (at > 0) {
        System.arraycopy(buffer, at, buffer, 0, filled - at);
        filled -= at;
        at = 0;
      }
      int read = read();
      if (read < 0) {
        return false;
      }
      filled += read;
    }
    return true;
  }

  private int read() {
    if (broken != null) {
      return -1;
    }
    try {
      return input.read(buffer, filled, buffer.length - filled);
    } catch (IOException e) {
      broken = e;
      return -1;
    }
  }

  private static int indexOf(byte[] bytes, byte[] mark) {
    for (int i = 0; i + mark.length <= bytes.length; i++) {
      if (bytes[i] == mark[0] && Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    return -1;
  }
}
