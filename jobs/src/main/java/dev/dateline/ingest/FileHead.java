package dev.dateline.ingest;

import java.nio.charset.StandardCharsets;

/**
 * A file's name and first bytes, decompressed.
 *
 * @param name the file's own name
 * @param bytes at most {@value #BYTES} of them
 */
public record FileHead(String name, byte[] bytes) {
  /** How much of a file is looked at to tell its format. */
  public static final int BYTES = 64 << 10;

  /** The beginning byte by byte, so that positions are bytes whatever the encoding. */
  String latin() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The first byte that is no blank and no byte order mark; 0 when there is none. */
  char firstMark() {
    String text = latin();
    int at = text.startsWith(Utf8.LATIN_BYTE_ORDER_MARK) ? 3 : 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** The first line, without its end. */
  String firstLine() {
    String text = latin();
    int begin = text.startsWith(Utf8.LATIN_BYTE_ORDER_MARK) ? 3 : 0;
    int end = text.indexOf('\n', begin);
    String line = text.substring(begin, end < 0 ? text.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** Whether it holds bytes that no text holds. */
  boolean isBinary() {
    for (byte b : bytes) {
      boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
      if (control && b != 0x1A && b != 0x1B) {
        return true;
      }
    }
    return false;
  }
}
