package dev.dateline.table;

import dev.dateline.model.Flat;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/** One component of a record and the column, or columns if it is flat, that hold it. */
final class ColumnCodec {
  private final Method accessor;
  private final ValueCodec value;

  /** Codec of the record that is spread over columns; null for a single column. */
  private final RowCodec<?> flat;

  private final List<StructField> fields;

  private ColumnCodec(
      Method accessor, ValueCodec value, RowCodec<?> flat, List<StructField> fields) {
    this.accessor = accessor;
    this.value = value;
    this.flat = flat;
    this.fields = fields;
  }

  static ColumnCodec of(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    Flat mark = component.getAnnotation(Flat.class);
    if (mark == null) {
      ValueCodec value = ValueCodec.of(component.getGenericType());
      String name = snakeCase(component.getName());
      return new ColumnCodec(
          accessor,
          value,
          null,
          List.of(DataTypes.createStructField(name, value.dataType(), true)));
    }
    RowCodec<?> inner = RowCodec.of(component.getType().asSubclass(Record.class));
    List<StructField> fields = new ArrayList<>();
    for (StructField field : inner.schema().fields()) {
      fields.add(DataTypes.createStructField(mark.prefix() + field.name(), field.dataType(), true));
    }
    return new ColumnCodec(accessor, null, inner, List.copyOf(fields));
  }

  List<StructField> fields() {
    return fields;
  }

  int width() {
    return fields.size();
  }

  void write(Object record, Object[] values, int at) {
    Object component;
    try {
      component = accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
    if (component == null) {
      return;
    }
    if (flat == null) {
      values[at] = value.toColumn(component);
    } else {
      flat.write(component, values, at);
    }
  }

  Object read(Object[] values, int at) {
    if (flat != null) {
      return flat.read(values, at);
    }
    return values[at] == null ? null : value.fromColumn(values[at]);
  }

  /** {@code articleId} to {@code article_id}; digits stay with the word before them. */
  static String snakeCase(String name) {
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
