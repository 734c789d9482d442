package dev.dateline.ingest;

import java.nio.charset.StandardCharsets;

/**
 * A file's name and first bytes, decompressed.
 *
 * @param name the file's own name
 * @param latin at most {@value #BYTES} bytes, each a character, so that positions are bytes
 *     whatever the encoding
 */
public record FileHead(String name, String latin) {
  /** How much of a file is looked at to tell its format. */
  public static final int BYTES = 64 << 10;

  public FileHead(String name, byte[] bytes) {
    this(name, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** The first byte that is no blank and no byte order mark; 0 when there is none. */
  char firstMark() {
    int at = latin.startsWith(Utf8.LATIN_BYTE_ORDER_MARK) ? 3 : 0;
    while (at < latin.length() && latin.charAt(at) <= ' ') {
      at++;
    }
    return at < latin.length() ? latin.charAt(at) : 0;
  }

  /** The first line, without its end. */
  String firstLine() {
    int begin = latin.startsWith(Utf8.LATIN_BYTE_ORDER_MARK) ? 3 : 0;
    int end = latin.indexOf('\n', begin);
    String line = latin.substring(begin, end < 0 ? latin.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** Whether it holds bytes that no text holds. */
  boolean isBinary() {
    return latin.chars().anyMatch(c -> c < ' ' && "\t\n\r\f\u001A\u001B".indexOf(c) < 0);
  }
}
