package dev.dateline.resolve.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The source files of the gazetteer: their rows, and what was read of them. */
final class SourceFiles {
  private final List<String> read = new ArrayList<>();

  /** One line a file read: name, bytes, SHA-256. */
  List<String> read() {
    return read;
  }

  List<JsonNode> json(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    for (String[] row : rows(file)) {
      nodes.add(mapper.readTree(row[0]));
    }
    return nodes;
  }

  static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  /** The tab-separated fields of each line that is not blank. */
  List<String[]> rows(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          rows.add(line.split("\t", -1));
        }
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    read.add(file.getFileName() + "\t" + bytes.length + "\t" + GazetteerData.hex(bytes));
    return rows;
  }

  /** A whole number; 0 where there is none, the largest int where it is larger. */
  static int number(String digits) {
    return digits.isBlank() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits.strip()));
  }
}
