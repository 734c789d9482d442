package dev.dateline.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Turns records of one class into rows and back. Columns are the record's components in snake case;
 * closed lists are their words, instants timestamps, days dates, lists arrays, nested records
 * structs, and components marked {@link dev.dateline.model.Flat} are spread over columns. Every
 * column may be null. Reading goes by name, so that a row may hold more columns in any order.
 *
 * <p>Codecs are cached by class and hold reflection only: get one by {@link #of} inside a task, in
 * place of shipping it.
 *
 * @param <R> the record
 */
public final class RowCodec<R extends Record> {
  private static final ClassValue<RowCodec<?>> CACHE =
      new ClassValue<>() {
        @Override
        protected RowCodec<?> computeValue(Class<?> type) {
          return new RowCodec<>(type.asSubclass(Record.class));
        }
      };

  private final Class<R> type;
  private final Constructor<R> constructor;
  private final ColumnCodec[] columns;
  private final StructType schema;
  private final Encoder<Row> encoder;

  /** Where each of our columns stands in rows of another schema; few such schemas exist. */
  private final Map<StructType, int[]> positions = new ConcurrentHashMap<>();

  private RowCodec(Class<R> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(type + " is not a record");
    }
    this.columns = Arrays.stream(components).map(ColumnCodec::of).toArray(ColumnCodec[]::new);
    this.constructor = canonicalConstructor(type, components);
    this.schema =
        new StructType(
            Arrays.stream(columns)
                .flatMap(column -> column.fields().stream())
                .toArray(StructField[]::new));
    this.encoder = ExpressionEncoder.apply(RowEncoder.encoderFor(schema, true));
  }

  /** The codec of a record class. */
  @SuppressWarnings("unchecked") // the cache maps each class to its own codec
  public static <R extends Record> RowCodec<R> of(Class<R> type) {
    return (RowCodec<R>) CACHE.get(type);
  }

  /** The columns, all nullable. */
  public StructType schema() {
    return schema;
  }

  /** Column names in order. */
  public List<String> columnNames() {
    return List.of(schema.fieldNames());
  }

  /** An encoder of rows of this schema that takes instants and days of java.time as they are. */
  public Encoder<Row> encoder() {
    return encoder;
  }

  /** Writes a record as a row of {@link #schema}. */
  public Row toRow(R record) {
    Object[] values = new Object[schema.length()];
    write(record, values, 0);
    return new GenericRowWithSchema(values, schema);
  }

  /**
   * Reads a record from a row that holds at least this schema's columns.
   *
   * @throws IllegalArgumentException when a column is missing or holds a word that its closed list
   *     lacks
   */
  public R fromRow(Row row) {
    StructType given = row.schema();
    Object[] values = new Object[schema.length()];
    if (given == null) {
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(i);
      }
    } else {
      int[] at = given.equals(schema) ? null : positions.computeIfAbsent(given, this::positionsIn);
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(at == null ? i : at[i]);
      }
    }
    return read(values, 0);
  }

  private int[] positionsIn(StructType given) {
    List<String> names = List.of(given.fieldNames());
    int[] at = new int[schema.length()];
    for (int i = 0; i < at.length; i++) {
      at[i] = names.indexOf(schema.fields()[i].name());
      if (at[i] < 0) {
        throw new IllegalArgumentException(
            "no column '" + schema.fields()[i].name() + "' for " + type.getSimpleName());
      }
    }
    return at;
  }

  Class<R> type() {
    return type;
  }

  int width() {
    return schema.length();
  }

  void write(Object record, Object[] values, int from) {
    int at = from;
    for (ColumnCodec column : columns) {
      column.write(record, values, at);
      at += column.width();
    }
  }

  R read(Object[] values, int from) {
    Object[] arguments = new Object[columns.length];
    int at = from;
    for (int i = 0; i < columns.length; i++) {
      arguments[i] = columns[i].read(values, at);
      at += columns[i].width();
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "a row is no " + type.getSimpleName() + ": " + e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot construct " + type, e);
    }
  }

  private static <R extends Record> Constructor<R> canonicalConstructor(
      Class<R> type, RecordComponent[] components) {
    try {
      Constructor<R> found =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      found.setAccessible(true);
      return found;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its own constructor: " + type, e);
    }
  }
}
