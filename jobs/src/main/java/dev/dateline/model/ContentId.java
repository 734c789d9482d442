package dev.dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids made from what they stand for, so that the same content has the same id wherever and whenever
 * it is read: the first 16 hex digits of the SHA-256 of the parts.
 */
public final class ContentId {
  private static final int BYTES = 8;

  private ContentId() {}

  /**
   * Hashes parts in order. Each is written with its length before it, so that no two lists of parts
   * run together; null differs from the empty string.
   */
  public static String of(Object... parts) {
    StringBuilder joined = new StringBuilder();
    for (Object part : parts) {
      if (part == null) {
        joined.append("-;");
      } else {
        String text = part instanceof Coded coded ? coded.code() : part.toString();
        joined.append(text.length()).append(':').append(text).append(';');
      }
    }
    byte[] digest = sha256().digest(joined.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
