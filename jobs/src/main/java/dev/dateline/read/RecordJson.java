package dev.dateline.read;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.model.Coded;
import dev.dateline.model.Flat;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes records as JSON objects with the names and words of the tables: snake_case keys, members
 * of closed lists by their code, days and instants in ISO 8601, {@link Flat} records spread over
 * keys of their own.
 */
final class RecordJson {
  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  private final JsonGenerator json;

  RecordJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a list of records under a key, each without the keys named. */
  void list(String key, List<? extends Record> rows, Set<String> without) throws IOException {
    json.writeArrayFieldStart(key);
    for (Record row : rows) {
      json.writeStartObject();
      fields(row, "", without);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes a record's components as keys of the object that is open. */
  void fields(Record row, String prefix, Set<String> without) throws IOException {
    for (RecordComponent component :
        COMPONENTS.computeIfAbsent(row.getClass(), Class::getRecordComponents)) {
      String key = prefix + snake(component.getName());
      if (without.contains(key)) {
        continue;
      }
      Object value = value(component, row);
      Flat flat = component.getAnnotation(Flat.class);
      if (flat != null && value != null) {
        fields((Record) value, prefix + flat.prefix(), without);
      } else {
        json.writeFieldName(key);
        value(value);
      }
    }
  }

  private void value(Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Coded coded) {
      json.writeString(coded.code());
    } else if (value instanceof Record row) {
      json.writeStartObject();
      fields(row, "", Set.of());
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object member : list) {
        value(member);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }

  private static Object value(RecordComponent component, Record row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(row.getClass() + " is not readable", e);
    }
  }

  /** {@code charBegin} as {@code char_begin}. */
  static String snake(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        snake.append('_').append(Character.toLowerCase(c));
      } else {
        snake.append(c);
      }
    }
    return snake.toString();
  }
}
