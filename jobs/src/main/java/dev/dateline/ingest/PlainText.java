package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * One article a file, in plain text. The first line is the title only when a blank line follows, it
 * has at most {@value #TITLE} characters and no full stop at its end; photo captions and first
 * sentences stay in the text. The record's id is the file's name without its suffix, its day one
 * that the name holds.
 */
public final class PlainText implements RecordReader {
  private static final int TITLE = 120;

  @Override
  public boolean recognises(FileHead head, FieldMap fields) {
    return !head.latin().isEmpty() && !head.isBinary();
  }

  @Override
  public boolean splits() {
    return false;
  }

  @Override
  public Iterator<SourceRecord> read(FilePiece piece, InputStream input, int maxBytes) {
    return new RecordIterator() {
      private boolean read;

      @Override
      SourceRecord read() throws IOException {
        if (read) {
          return null;
        }
        read = true;
        byte[] bytes = input.readNBytes(maxBytes + 1);
        return bytes.length > maxBytes
            ? SourceRecord.refused(0, RejectReason.TOO_LONG, Utf8.lenient(bytes))
            : parse(piece, bytes);
      }

      @Override
      long position() {
        return 0;
      }
    };
  }

  /** Reads a file's bytes as one article. */
  public static SourceRecord parse(FilePiece file, byte[] bytes) {
    int begin = Utf8.startsWithMark(bytes) ? 3 : 0;
    String content = Utf8.decode(bytes, begin, bytes.length);
    if (content == null) {
      return SourceRecord.refused(0, RejectReason.INVALID_UTF8, Utf8.lenient(bytes));
    }
    Map<String, String> fields = new HashMap<>(split(content));
    fields.put("id", file.stem());
    String day = Published.dayIn(file.stem());
    if (day != null) {
      fields.put("published", day);
    }
    return SourceRecord.of(0, fields, content);
  }

  /** Parts a title from its text: the fields {@code title}, if there is one, and {@code text}. */
  public static Map<String, String> split(String content) {
    int lineEnd = content.indexOf('\n');
    if (lineEnd > 0) {
      String line = content.substring(0, lineEnd).strip();
      int blankEnd = content.indexOf('\n', lineEnd + 1);
      boolean blankFollows = blankEnd > 0 && content.substring(lineEnd + 1, blankEnd).isBlank();
      boolean isShort = !line.isEmpty() && line.codePointCount(0, line.length()) <= TITLE;
      if (blankFollows && isShort && !line.endsWith(".")) {
        int begin = blankEnd + 1;
        while (begin < content.length() && Character.isWhitespace(content.charAt(begin))) {
          begin++;
        }
        if (begin < content.length()) {
          return Map.of("title", line, "text", content.substring(begin));
        }
      }
    }
    return Map.of("text", content);
  }
}
