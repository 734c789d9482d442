package dev.dateline.job;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/** Rows of a caller, whose columns may have any type, as the fields of a record. */
final class RowFields {
  private RowFields() {}

  static Map<String, String> of(Row row) {
    Map<String, String> fields = new HashMap<>();
    String[] columns = row.schema().fieldNames();
    for (int i = 0; i < columns.length; i++) {
      String value = text(row.get(i));
      if (value != null) {
        fields.putIfAbsent(columns[i].toLowerCase(Locale.ROOT), value);
      }
    }
    return fields;
  }

  /** A value of any type as text; null for null and for what has no text of its own. */
  static String text(Object value) {
    if (value == null || value instanceof Row || value instanceof scala.collection.Map<?, ?>) {
      return null;
    }
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant().toString();
    }
    if (value instanceof scala.collection.Seq<?> list) {
      List<String> parts = new ArrayList<>();
      for (Object part : CollectionConverters.asJava(list)) {
        if (text(part) != null) {
          parts.add(text(part));
        }
      }
      return parts.isEmpty() ? null : String.join(", ", parts);
    }
    if (value instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return value.toString();
  }
}
