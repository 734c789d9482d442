package dev.dateline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values after RFC 4180 with a header. Null is an empty cell, an empty text a
 * quoted one; a list is a JSON array. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front; numbers never do.
 */
public final class Csv implements RowSink {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What makes a spreadsheet take a cell for a formula, the full-width forms included. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final CSVPrinter printer;
  private final List<String> columns;

  private Csv(CSVPrinter printer, List<String> columns) {
    this.printer = printer;
    this.columns = columns;
  }

  /** Starts a file of the given columns by writing its header. */
  public static Csv commas(Writer out, List<String> columns) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(columns.toArray(String[]::new)).get();
    return new Csv(new CSVPrinter(out, format), columns);
  }

  @Override
  public void write(Map<String, Object> row) throws IOException {
    List<Object> cells = new ArrayList<>(columns.size());
    for (String column : columns) {
      cells.add(cell(row.get(column)));
    }
    printer.printRecord(cells);
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }

  private static Object cell(Object value) throws IOException {
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      return JSON.writeValueAsString(value);
    }
    return value instanceof String text ? neutral(text) : value;
  }

  /** The text, harmless in a spreadsheet. */
  static String neutral(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
