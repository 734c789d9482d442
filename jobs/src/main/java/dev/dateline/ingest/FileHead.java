package dev.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

  /**
   * What a stream begins with, as much of it as can be had: one that breaks off later says so
   * later, to whoever reads on.
   *
   * @return at most {@value #BYTES} bytes
   * @throws IOException when it gives none
   */
  public static byte[] beginning(InputStream input) throws IOException {
    byte[] bytes = new byte[BYTES];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < bytes.length; ) {
        read = input.read(bytes, length, bytes.length - length);
        length += Math.max(0, read);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

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
