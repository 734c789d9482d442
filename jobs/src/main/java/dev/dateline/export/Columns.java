package dev.dateline.export;

import dev.dateline.model.Coded;
import dev.dateline.model.Flat;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A record as the columns of its table: names in snake case, closed lists by their words, times and
 * days in ISO 8601, nested records as columns of their own. Every column is there, null where it is
 * unknown.
 */
public final class Columns {
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
          }
          return List.of(type.getRecordComponents());
        }
      };

  private Columns() {}

  /** The columns of a record, in order. */
  public static Map<String, Object> of(Record row) {
    Map<String, Object> columns = new LinkedHashMap<>();
    add(columns, "", row);
    return columns;
  }

  /** The column names of a record class, in order. */
  public static List<String> names(Class<?> type) {
    return names(type, "");
  }

  private static List<String> names(Class<?> type, String prefix) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : COMPONENTS.get(type)) {
      Flat flat = component.getAnnotation(Flat.class);
      if (flat == null) {
        names.add(prefix + snakeCase(component.getName()));
      } else {
        names.addAll(names(component.getType(), prefix + flat.prefix()));
      }
    }
    return names;
  }

  private static void add(Map<String, Object> columns, String prefix, Record row) {
    for (RecordComponent component : COMPONENTS.get(row.getClass())) {
      Object value = value(component, row);
      Flat flat = component.getAnnotation(Flat.class);
      if (flat == null) {
        columns.put(prefix + snakeCase(component.getName()), plain(value));
      } else if (value == null) {
        names(component.getType(), prefix + flat.prefix()).forEach(name -> columns.put(name, null));
      } else {
        add(columns, prefix + flat.prefix(), (Record) value);
      }
    }
  }

  private static Object value(RecordComponent component, Record row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Coded member) {
      return member.code();
    }
    if (value instanceof Instant || value instanceof LocalDate) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(each -> plain.add(plain(each)));
      return plain;
    }
    return value instanceof Record inner ? of(inner) : value;
  }

  private static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        snake.append('_');
      }
      snake.append(c);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }
}
