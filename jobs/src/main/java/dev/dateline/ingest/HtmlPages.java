package dev.dateline.ingest;

import dev.dateline.ingest.page.ArticlePage;
import dev.dateline.model.RejectReason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One saved web page a file. */
public final class HtmlPages extends WholeFile {
  @Override
  public boolean recognises(FileHead head, FieldMap fields) {
    String start = head.latin().toLowerCase(Locale.ROOT);
    return head.firstMark() == '<'
        && (start.contains("<!doctype html") || start.contains("<html") || start.contains("<body"));
  }

  @Override
  List<SourceRecord> records(FilePiece file, byte[] bytes) {
    Map<String, String> fields = new HashMap<>(ArticlePage.fields(bytes, null, null));
    fields.putIfAbsent("id", file.stem());
    String raw = fields.getOrDefault("text", Utf8.lenient(bytes));
    return List.of(
        fields.containsKey("text")
            ? SourceRecord.of(0, fields, raw)
            : SourceRecord.refused(0, RejectReason.EMPTY_TEXT, raw));
  }
}
