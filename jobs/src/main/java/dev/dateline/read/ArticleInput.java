package dev.dateline.read;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.FileHead;
import dev.dateline.ingest.FilePiece;
import dev.dateline.ingest.Format;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The records of one file or stream, read by the same readers as a run's: JSON Lines, or one
 * article in plain text.
 */
public final class ArticleInput {
  private final FilePiece piece;
  private final Format format;
  private final InputStream content;

  /** Why nothing of it can be read; null when something can. */
  private final SourceRecord unreadable;

  private ArticleInput(
      FilePiece piece, Format format, InputStream content, SourceRecord unreadable) {
    this.piece = piece;
    this.format = format;
    this.content = content;
    this.unreadable = unreadable;
  }

  /**
   * Looks at the beginning of a stream and tells how to read it.
   *
   * @param name the file's own name; a suffix {@code .gz} says that it is compressed
   * @param input closed by whoever opened it
   */
  public static ArticleInput of(String name, InputStream input) {
    FilePiece piece = FilePiece.whole(name);
    try {
      InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(input) : input;
      byte[] beginning = FileHead.beginning(plain);
      // Not a buffer, which keeps what it has read to itself when the next bytes cannot be.
      InputStream content = new SequenceInputStream(new ByteArrayInputStream(beginning), plain);
      return new ArticleInput(piece, format(new FileHead(name, beginning)), content, null);
    } catch (IOException e) {
      SourceRecord refused =
          SourceRecord.refused(0, RejectReason.UNREADABLE_FILE, String.valueOf(e.getMessage()));
      return new ArticleInput(piece, null, null, refused);
    }
  }

  /** The records in order; what can't be read is a record too, with its reason. */
  public Iterator<SourceRecord> records(int maxBytes) throws IOException {
    return unreadable == null
        ? format.reader().read(piece, content, maxBytes)
        : List.of(unreadable).iterator();
  }

  /**
   * JSON Lines when the name says so or the text begins as they do; everything else is an article.
   * The name goes first, because a file whose first line is broken has more lines.
   */
  private static Format format(FileHead head) {
    if (Format.JSON_DOCUMENT.reader().recognises(head, FieldMap.of(Map.of()))) {
      return Format.JSON_DOCUMENT;
    }
    String name = head.name().toLowerCase(Locale.ROOT);
    String stem = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    boolean named = stem.endsWith(".jsonl") || stem.endsWith(".ndjson") || stem.endsWith(".json");
    return named || Format.JSON.reader().recognises(head, FieldMap.of(Map.of()))
        ? Format.JSON
        : Format.TEXT;
  }
}
