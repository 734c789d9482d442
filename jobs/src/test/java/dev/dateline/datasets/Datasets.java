package dev.dateline.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The corpora that the project ships, read as they stand in its folders. */
public final class Datasets {
  public static final Path SAMPLE = Path.of("datasets", "sample");
  public static final Path GOLD = Path.of("datasets", "gold");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Datasets() {}

  /** The rows of a file in JSON Lines. */
  public static List<JsonNode> rows(Path file) {
    List<JsonNode> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        rows.add(JSON.readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The articles of the sample by id, in the order of the file. */
  public static Map<String, JsonNode> articles() {
    Map<String, JsonNode> articles = new LinkedHashMap<>();
    rows(SAMPLE.resolve("articles.jsonl")).forEach(row -> articles.put(text(row, "id"), row));
    return articles;
  }

  /** The words of a field that is there. */
  public static String text(JsonNode row, String field) {
    return row.required(field).textValue();
  }

  /** The words in a list. */
  public static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.textValue()));
    return words;
  }
}
