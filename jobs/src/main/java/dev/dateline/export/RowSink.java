package dev.dateline.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** Where exported rows go, one after another. */
public interface RowSink extends Closeable {
  /**
   * Writes one row.
   *
   * @param columns names and values: text, numbers, booleans, lists, maps or null
   */
  void write(Map<String, Object> columns) throws IOException;

  /** Finishes what was written; the writer underneath stays open. */
  @Override
  void close() throws IOException;
}
