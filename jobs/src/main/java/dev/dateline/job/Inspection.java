package dev.dateline.job;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.FileHead;
import dev.dateline.ingest.Format;
import dev.dateline.model.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a look at a whole file told.
 *
 * @param format null when it is none of ours, or could not be read
 * @param sha256 of its bytes as stored; null when it could not be read
 * @param problem why nothing of it is used; null when it is
 * @param excerpt its beginning, or what went wrong
 */
record Inspection(
    InputFile file, Format format, String sha256, RejectReason problem, String excerpt) {

  /**
   * Looks at a file.
   *
   * @param asked the format that the caller named; null to recognise it
   */
  static Inspection of(InputFile file, Format asked, FieldMap fields, SourceStreams streams) {
    try {
      String sha256 = sha256(file, streams);
      byte[] bytes;
      try (InputStream input = streams.open(file.path(), 0)) {
        bytes = FileHead.beginning(input);
      }
      FileHead head = new FileHead(file.name(), bytes);
      String excerpt = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
      if (bytes.length == 0) {
        return new Inspection(file, null, sha256, RejectReason.EMPTY_TEXT, "");
      }
      Format told = Format.recognise(head, fields);
      boolean sortTells = asked == Format.JSON && told == Format.JSON_DOCUMENT;
      Format format = asked == null || sortTells ? told : asked;
      // Spark stops at a file that is no Parquet; ours go on.
      boolean noParquet = format == Format.PARQUET && told != Format.PARQUET;
      boolean known = format != null && !noParquet;
      if (known && format == Format.PARQUET) {
        streams.checkParquet(file.path());
      }
      return new Inspection(
          file, known ? format : null, sha256, known ? null : RejectReason.UNKNOWN_FORMAT, excerpt);
    } catch (IOException | IllegalArgumentException e) {
      return new Inspection(file, null, null, RejectReason.UNREADABLE_FILE, file.told(e));
    }
  }

  private static String sha256(InputFile file, SourceStreams streams) throws IOException {
    try (InputStream input = streams.raw(file.path())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[256 << 10];
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
