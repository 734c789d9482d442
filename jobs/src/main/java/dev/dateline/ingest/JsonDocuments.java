package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Iterator;

/**
 * JSON whose objects are not one a line: a list of articles, an object that holds such a list under
 * {@code articles}, as GDELT's and most news services answer, or one object a file over many lines,
 * as news-please writes them when asked for indentation.
 */
public final class JsonDocuments implements RecordReader {
  private static final String LIST = "\"articles\"";

  @Override
  public boolean recognises(FileHead head, FieldMap fields) {
    if (JsonLines.isNamed(head.name())) {
      return false;
    }
    String latin = head.latin();
    int first = mark(latin, latin.startsWith(Utf8.LATIN_BYTE_ORDER_MARK) ? 3 : 0);
    int second = mark(latin, first + 1);
    if (second == latin.length()) {
      return false;
    }
    if (latin.charAt(first) == '[') {
      return latin.charAt(second) == '{';
    }
    boolean overLines = latin.substring(first, second).indexOf('\n') >= 0;
    return latin.charAt(first) == '{'
        && latin.charAt(second) == '"'
        && (overLines || listBegins(latin) > 0);
  }

  @Override
  public boolean splits() {
    return false;
  }

  @Override
  public Iterator<SourceRecord> read(FilePiece piece, InputStream input, int maxBytes)
      throws IOException {
    byte[] beginning = FileHead.beginning(input);
    FileHead head = new FileHead(piece.name(), beginning);
    InputStream content =
        new BufferedInputStream(
            new SequenceInputStream(new ByteArrayInputStream(beginning), input), FileHead.BYTES);
    int begin = listBegins(head.latin());
    if (begin == 0 && head.latin().startsWith(Utf8.LATIN_BYTE_ORDER_MARK)) {
      begin = 3;
    }
    content.skipNBytes(begin);
    JsonObjects objects = new JsonObjects(content, begin, maxBytes);
    return new RecordIterator() {
      @Override
      SourceRecord read() throws IOException {
        JsonObjects.Slice slice = objects.next();
        return slice == null ? null : record(slice);
      }

      @Override
      long position() {
        return objects.position();
      }
    };
  }

  private static SourceRecord record(JsonObjects.Slice slice) {
    if (slice.problem() != null) {
      String raw = Utf8.lenient(slice.bytes());
      return SourceRecord.refused(slice.offset(), slice.problem(), raw);
    }
    String text = Utf8.decode(slice.bytes());
    return text == null
        ? SourceRecord.refused(
            slice.offset(), RejectReason.INVALID_UTF8, Utf8.lenient(slice.bytes()))
        : JsonLines.parse(slice.offset(), text);
  }

  /** One past the bracket that opens the list of articles of an object; 0 when it holds none. */
  private static int listBegins(String latin) {
    int key = latin.indexOf(LIST);
    if (key < 0) {
      return 0;
    }
    // A key of the outermost object: what stands before it opens nothing but that.
    String before = latin.substring(0, key);
    boolean isOutermost =
        before.indexOf('{') >= 0 && before.indexOf('{') == before.lastIndexOf('{');
    int colon = mark(latin, key + LIST.length());
    int bracket = mark(latin, colon + 1);
    int inside = mark(latin, bracket + 1);
    boolean opens =
        inside < latin.length()
            && latin.charAt(colon) == ':'
            && latin.charAt(bracket) == '['
            && (latin.charAt(inside) == '{' || latin.charAt(inside) == ']');
    return isOutermost && before.indexOf('[') < 0 && opens ? bracket + 1 : 0;
  }

  /** The first character from there on that is no blank, or the length. */
  private static int mark(String latin, int from) {
    int at = Math.min(from, latin.length());
    while (at < latin.length() && latin.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
