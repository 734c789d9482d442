package dev.dateline.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notebooks as they are kept: without what a run of them showed, and without logic. */
class NotebooksTest {
  private static final Path FOLDER = Path.of("notebooks");

  static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @Test
  void areTheseThree() throws IOException {
    assertThat(notebooks())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "a-countrys-month.ipynb", "checking-the-counts.ipynb", "first-steps.ipynb");
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void holdNoOutputsAndNoCounts(Path notebook) throws IOException {
    for (JsonNode cell : code(notebook)) {
      assertThat(cell.path("outputs").isArray()).isTrue();
      assertThat(cell.path("outputs")).isEmpty();
      assertThat(cell.has("execution_count")).isTrue();
      assertThat(cell.path("execution_count").isNull()).isTrue();
      assertThat(cell.path("metadata")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void nameOurKernelAndNoFolderOfAnyMachine(Path notebook) throws IOException {
    assertThat(read(notebook).at("/metadata/kernelspec/name").asText()).isEqualTo("dateline");
    assertThat(Files.readString(notebook))
        .doesNotContain("\"/home", "/tmp/", "/root/", "/Users/", "C:\\\\");
  }

  /** What decides anything is in our classes, where tests reach it. */
  @ParameterizedTest
  @MethodSource("notebooks")
  void decideNothing(Path notebook) throws IOException {
    List<JsonNode> cells = code(notebook);
    assertThat(cells).hasSizeGreaterThan(5);
    for (JsonNode cell : cells) {
      // Queries are no logic of a notebook's.
      String java = source(cell).replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"");
      assertThat(java).doesNotContainPattern("\\b(for|while|if|switch|class|record)\\b|->|\\?");
    }
  }

  private static List<JsonNode> code(Path notebook) throws IOException {
    List<JsonNode> code = new ArrayList<>();
    for (JsonNode cell : read(notebook).path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        code.add(cell);
      }
    }
    assertThat(code).isNotEmpty();
    return code;
  }

  private static String source(JsonNode cell) {
    StringBuilder source = new StringBuilder();
    cell.path("source").forEach(line -> source.append(line.asText()));
    return source.toString();
  }

  private static JsonNode read(Path notebook) throws IOException {
    return new ObjectMapper().readTree(notebook.toFile());
  }
}
