package dev.dateline.notebook;

import dev.dateline.model.CallerMistake;
import dev.dateline.report.Fragments;
import dev.dateline.report.Shown;
import dev.dateline.report.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.NumericType;
import scala.jdk.javaapi.CollectionConverters;

/** Rows as a reader sees them: a dash for what is unknown, times in UTC. */
final class Rows {
  /** As many as a cell shows of what it ends in. */
  static final int FIRST = 20;

  private static final MathContext DIGITS = new MathContext(3);

  private Rows() {}

  private record Shape(String html, String text) implements Display {}

  static Display first(Dataset<Row> rows) {
    return first(rows, FIRST);
  }

  /** The first rows in their order, and a word when there are more. */
  static Display first(Dataset<Row> rows, int most) {
    List<Row> found = rows.limit(most + 1).collectAsList();
    boolean more = found.size() > most;
    List<Fragments.Column> columns =
        Stream.of(rows.schema().fields())
            .map(
                field ->
                    new Fragments.Column(field.name(), field.dataType() instanceof NumericType))
            .toList();
    List<List<String>> cells =
        found.stream().limit(most).map(row -> cells(row, columns.size())).toList();
    String note = more ? "The first " + most + " rows; there are more." : null;
    String text =
        Stream.concat(
                Stream.of(columns.stream().map(Fragments.Column::name).toList()), cells.stream())
            .map(line -> String.join(" | ", line))
            .collect(Collectors.joining("\n"));
    return new Shape(
        Fragments.table(new Fragments.TablePart(columns, cells, note)),
        note == null ? text : text + "\n" + note);
  }

  /**
   * All rows, in the driver's memory.
   *
   * @throws CallerMistake when there are more than {@code most}
   */
  static List<Row> all(Dataset<Row> rows, int most) {
    List<Row> found = rows.limit(most + 1).collectAsList();
    if (found.size() > most) {
      throw new CallerMistake("more than " + most + " rows to draw; choose some, as by a filter");
    }
    return found;
  }

  private static List<String> cells(Row row, int columns) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(cell(row.get(i)));
    }
    return cells;
  }

  static String cell(Object value) {
    if (value == null) {
      return Words.UNKNOWN;
    }
    if (value instanceof Timestamp time) {
      return Words.time(time.toInstant());
    }
    if (value instanceof Instant time) {
      return Words.time(time);
    }
    if (value instanceof Double number) {
      return number.isNaN() || number.isInfinite()
          ? number.toString()
          : new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
    if (value instanceof scala.collection.Seq<?> list) {
      return CollectionConverters.asJava(list).stream()
          .map(Rows::cell)
          .collect(Collectors.joining(", "));
    }
    return Shown.line(value.toString());
  }
}
