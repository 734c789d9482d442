package dev.dateline.table;

import dev.dateline.model.Coded;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.immutable.ArraySeq;
import scala.jdk.javaapi.CollectionConverters;

/** One value of a record and what a column holds for it. Neither side is ever null here. */
record ValueCodec(DataType dataType, UnaryOperator<Object> writer, UnaryOperator<Object> reader) {

  Object toColumn(Object value) {
    return writer.apply(value);
  }

  Object fromColumn(Object value) {
    return reader.apply(value);
  }

  private static final Map<Type, ValueCodec> PLAIN =
      Map.of(
          String.class, same(DataTypes.StringType),
          Integer.class, same(DataTypes.IntegerType),
          int.class, same(DataTypes.IntegerType),
          Long.class, same(DataTypes.LongType),
          long.class, same(DataTypes.LongType),
          Double.class, same(DataTypes.DoubleType),
          double.class, same(DataTypes.DoubleType),
          Boolean.class, same(DataTypes.BooleanType),
          boolean.class, same(DataTypes.BooleanType));

  static ValueCodec of(Type type) {
    ValueCodec plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    if (type == Instant.class) {
      // Which class a session hands out is its own setting; both mean the same.
      return new ValueCodec(
          DataTypes.TimestampType,
          value -> value,
          value -> value instanceof Timestamp timestamp ? timestamp.toInstant() : value);
    }
    if (type == LocalDate.class) {
      return new ValueCodec(
          DataTypes.DateType,
          value -> value,
          value -> value instanceof Date date ? date.toLocalDate() : value);
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return ofList(of(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> known && known.isEnum() && Coded.class.isAssignableFrom(known)) {
      return ofClosedList(known);
    }
    if (type instanceof Class<?> known && known.isRecord()) {
      return ofRecord(RowCodec.of(known.asSubclass(Record.class)));
    }
    throw new IllegalArgumentException("no column for " + type);
  }

  private static ValueCodec same(DataType type) {
    return new ValueCodec(type, UnaryOperator.identity(), UnaryOperator.identity());
  }

  private static ValueCodec ofList(ValueCodec element) {
    return new ValueCodec(
        DataTypes.createArrayType(element.dataType(), true),
        value -> {
          Object[] elements = ((List<?>) value).toArray();
          for (int i = 0; i < elements.length; i++) {
            elements[i] = elements[i] == null ? null : element.toColumn(elements[i]);
          }
          return ArraySeq.unsafeWrapArray(elements);
        },
        value -> {
          List<Object> elements = new ArrayList<>();
          for (Object each : CollectionConverters.asJava((scala.collection.Seq<?>) value)) {
            elements.add(each == null ? null : element.fromColumn(each));
          }
          return elements;
        });
  }

  private static ValueCodec ofClosedList(Class<?> list) {
    Map<String, Object> members = new HashMap<>();
    for (Object member : list.getEnumConstants()) {
      members.put(((Coded) member).code(), member);
    }
    return new ValueCodec(
        DataTypes.StringType,
        value -> ((Coded) value).code(),
        value -> {
          Object member = members.get(value);
          if (member == null) {
            throw new IllegalArgumentException(
                "'" + value + "' is no " + list.getSimpleName() + " of " + members.keySet());
          }
          return member;
        });
  }

  private static <R extends Record> ValueCodec ofRecord(RowCodec<R> codec) {
    return new ValueCodec(
        codec.schema(),
        value -> codec.toRow(codec.type().cast(value)),
        value -> codec.fromRow((Row) value));
  }
}
