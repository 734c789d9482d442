package dev.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * One JSON object a line. Every column is there; what is unknown is null. A line never holds a raw
 * line break, not even one of Unicode's.
 */
public final class JsonLines implements RowSink {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private final Writer out;

  public JsonLines(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Map<String, Object> columns) throws IOException {
    String line = JSON.writeValueAsString(columns);
    out.write(
        line.replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029")
            .replace("\u0085", "\\u0085"));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
