package dev.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Tab-separated values with a header, without quoting, as GDELT's files are read: tabs and line
 * breaks inside a value become spaces, null an empty cell.
 */
public final class Tsv implements RowSink {
  private final Writer out;
  private final List<String> columns;

  public Tsv(Writer out, List<String> columns) throws IOException {
    this.out = out;
    this.columns = columns;
    out.write(String.join("\t", columns) + "\n");
  }

  @Override
  public void write(Map<String, Object> row) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String column : columns) {
      Object value = row.get(column);
      line.append(line.length() == 0 && column.equals(columns.get(0)) ? "" : "\t");
      line.append(
          value instanceof String text ? Csv.neutral(oneLine(text)) : value == null ? "" : value);
    }
    out.append(line).append('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static String oneLine(String text) {
    return text.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
  }
}
