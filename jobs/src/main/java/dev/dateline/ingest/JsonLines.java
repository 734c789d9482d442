package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.model.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One JSON object a line. Blank lines are no records. */
public final class JsonLines implements RecordReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public boolean recognises(FileHead head, FieldMap fields) {
    // A file whose first line is broken still has the others; its name then tells.
    return head.firstMark() == '{' || isNamed(head.name());
  }

  /** Whether a file's name says that it has an object a line. */
  static boolean isNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
  }

  @Override
  public boolean splits() {
    return true;
  }

  @Override
  public Iterator<SourceRecord> read(FilePiece piece, InputStream input, int maxBytes)
      throws IOException {
    Lines lines = new Lines(piece, input, maxBytes);
    return new RecordIterator() {
      @Override
      SourceRecord read() throws IOException {
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
          SourceRecord record = record(line);
          if (record != null) {
            return record;
          }
        }
        return null;
      }

      @Override
      long position() {
        return lines.position();
      }
    };
  }

  /** Reads a line, or gives null for a blank one. */
  private static SourceRecord record(Lines.Line line) {
    byte[] bytes = line.bytes();
    if (line.tooLong()) {
      return SourceRecord.refused(line.offset(), RejectReason.TOO_LONG, Utf8.lenient(bytes));
    }
    if (line.offset() == 0 && Utf8.startsWithMark(bytes)) {
      bytes = Arrays.copyOfRange(bytes, 3, bytes.length);
    }
    String text = Utf8.decode(bytes);
    if (text == null) {
      return SourceRecord.refused(line.offset(), RejectReason.INVALID_UTF8, Utf8.lenient(bytes));
    }
    return text.isBlank() ? null : parse(line.offset(), text);
  }

  /** Reads one JSON object; anything else is malformed. */
  public static SourceRecord parse(long offset, String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node.isObject()) {
        return SourceRecord.of(offset, fields(node), json);
      }
    } catch (JsonProcessingException e) {
      // Told by the record that follows: the parser's words name places in the line, not in the
      // file.
    }
    return SourceRecord.refused(offset, RejectReason.MALFORMED, json);
  }

  private static Map<String, String> fields(JsonNode object) {
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String value = text(entry.getValue());
      if (value != null) {
        fields.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), value);
      }
    }
    return fields;
  }

  /** Strings, numbers and lists of these; null for anything else. */
  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode part : value) {
        if (part.isValueNode() && !part.isNull()) {
          parts.add(part.asText());
        }
      }
      return parts.isEmpty() ? null : String.join(", ", parts);
    }
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}
