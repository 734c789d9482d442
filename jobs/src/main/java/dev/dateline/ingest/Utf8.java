package dev.dateline.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes as UTF-8 and tells when they are none, which Java's strings do not. */
final class Utf8 {
  /** The byte order mark of UTF-8, each byte a character. */
  static final String LATIN_BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private Utf8() {}

  /** The text, or null when the bytes are not UTF-8. */
  static String decode(byte[] bytes, int begin, int end) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, begin, end - begin))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  static String decode(byte[] bytes) {
    return decode(bytes, 0, bytes.length);
  }

  /** The text with a replacement character for whatever is not UTF-8, for excerpts. */
  static String lenient(byte[] bytes) {
    int shown = Math.min(bytes.length, 4 * SourceRecord.EXCERPT);
    return new String(bytes, 0, shown, StandardCharsets.UTF_8);
  }

  static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
