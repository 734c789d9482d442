package dev.dateline.schema;

import dev.dateline.model.CallerMistake;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shipped data dictionary. The printed schema, the README's tables and the comments in Parquet
 * files all come from here.
 */
public final class Dictionary {
  private static final Dictionary SHIPPED = load();

  private final Map<String, String> rows = new LinkedHashMap<>();
  private final Map<String, List<Column>> columns = new LinkedHashMap<>();

  private Dictionary() {}

  public static Dictionary shipped() {
    return SHIPPED;
  }

  /** Names of the tables, in the order of the pipeline. */
  public List<String> tables() {
    return List.copyOf(rows.keySet());
  }

  /**
   * What one row of a table is.
   *
   * @throws CallerMistake when there is no such table
   */
  public String row(String table) {
    check(table);
    return rows.get(table);
  }

  /**
   * The columns of a table, in order; the month in a folder's name comes last.
   *
   * @throws CallerMistake when there is no such table
   */
  public List<Column> columns(String table) {
    check(table);
    return List.copyOf(columns.get(table));
  }

  /** The entry of a column; null when there is none. */
  public Column column(String table, String name) {
    return columns.getOrDefault(table, List.of()).stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private void check(String table) {
    if (!rows.containsKey(table)) {
      throw new CallerMistake(
          "no table '" + table + "'; the tables are " + String.join(", ", rows.keySet()));
    }
  }

  private static Dictionary load() {
    Dictionary dictionary = new Dictionary();
    try (InputStream in = Dictionary.class.getResourceAsStream("dictionary.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          dictionary.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dictionary.tsv", e);
    }
    return dictionary;
  }

  private void add(String[] cells) {
    if (cells.length != 6) {
      throw new IllegalStateException("a line of dictionary.tsv has six cells: " + cells[0]);
    }
    if (cells[1].isEmpty()) {
      rows.put(cells[0], cells[5]);
      columns.put(cells[0], new ArrayList<>());
    } else {
      columns
          .get(cells[0])
          .add(new Column(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
    }
  }
}
