package dev.dateline.schema;

import java.util.List;
import java.util.Locale;

/** The dictionary as text for a terminal, as SQL, and as Markdown. */
public final class SchemaPrinter {
  private final Dictionary dictionary;

  public SchemaPrinter(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** One line for each table. */
  public String tables() {
    StringBuilder text = new StringBuilder();
    int width = dictionary.tables().stream().mapToInt(String::length).max().orElse(0);
    for (String table : dictionary.tables()) {
      text.append(pad(table, width)).append("  ").append(dictionary.row(table)).append('\n');
    }
    return text.toString();
  }

  /**
   * A table's columns in aligned cells.
   *
   * @throws dev.dateline.model.CallerMistake when there is no such table
   */
  public String table(String table) {
    List<Column> columns = dictionary.columns(table);
    int name = columns.stream().mapToInt(column -> column.name().length()).max().orElse(0);
    int type = columns.stream().mapToInt(column -> shortType(column).length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    text.append(table).append(": ").append(dictionary.row(table)).append("\n\n");
    for (Column column : columns) {
      text.append(pad(column.name(), name))
          .append("  ")
          .append(pad(shortType(column), type))
          .append("  ")
          .append(column.comment())
          .append('\n');
    }
    return text.toString();
  }

  /** Every table as DuckDB's {@code CREATE TABLE}; the one named, or all when null. */
  public String sql(String only) {
    StringBuilder sql = new StringBuilder();
    for (String table : only == null ? dictionary.tables() : List.of(only)) {
      sql.append("-- ").append(dictionary.row(table)).append('\n');
      sql.append("CREATE TABLE ").append(table).append(" (\n");
      List<Column> columns = dictionary.columns(table);
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        sql.append("  ")
            .append(column.name())
            .append(' ')
            .append(duckType(column.type()))
            .append(column.isNullable() ? "" : " NOT NULL")
            .append(i + 1 < columns.size() ? "," : "")
            .append(" -- ")
            .append(column.comment())
            .append('\n');
      }
      sql.append(");\n\n");
    }
    return sql.toString();
  }

  /** The table named as a section of Markdown, or all when null. */
  public String markdown(String only) {
    StringBuilder text = new StringBuilder();
    for (String table : only == null ? dictionary.tables() : List.of(only)) {
      text.append("### ").append(table).append("\n\nOne row is ").append(dictionary.row(table));
      text.append(".\n\n| column | type | meaning | unit | null |\n|---|---|---|---|---|\n");
      for (Column column : dictionary.columns(table)) {
        text.append("| ")
            .append(
                String.join(
                    " | ",
                    column.name(),
                    "`" + column.type() + "`",
                    column.meaning(),
                    column.unit(),
                    column.nulls()))
            .append(" |\n");
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String shortType(Column column) {
    return column.type().startsWith("array<struct") ? "array<struct>" : column.type();
  }

  /** Spark SQL's name of a type in DuckDB's words. */
  static String duckType(String type) {
    if (type.startsWith("array<") && type.endsWith(">")) {
      return duckType(type.substring(6, type.length() - 1)) + "[]";
    }
    if (type.startsWith("struct<")) {
      StringBuilder fields = new StringBuilder("STRUCT(");
      for (String field : type.substring(7, type.length() - 1).split(",")) {
        String[] parts = field.split(":");
        fields
            .append(fields.length() > 7 ? ", " : "")
            .append(parts[0])
            .append(' ')
            .append(duckType(parts[1]));
      }
      return fields.append(')').toString();
    }
    return switch (type) {
      case "string" -> "VARCHAR";
      case "int" -> "INTEGER";
      case "timestamp" -> "TIMESTAMP WITH TIME ZONE";
      default -> type.toUpperCase(Locale.ROOT); // the other names are the same in both
    };
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
