package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The notebooks run to their ends by Jupyter, over a dataset of the demo's. */
@Tag("spark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotebookIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path LAUNCHER = Path.of("jobs", "bin", "dateline").toAbsolutePath();

  /** With a space and a quote in its name, because people have such folders. */
  private Path folder;

  private Path dataset;

  @BeforeAll
  void makeDataset(@TempDir Path temporary) throws Exception {
    folder = Files.createDirectory(temporary.resolve("an analyst's folder"));
    dataset = folder.resolve("demo");
    if (hasJupyter()) {
      Command.Result demo = Command.of(LAUNCHER.toString(), "demo", dataset.toString()).run();
      assertThat(demo.code()).as(demo.err()).isZero();
    }
  }

  private static boolean hasJupyter() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "jupyter-nbconvert")));
  }

  /** What the cells showed, in order. */
  private record Shown(List<String> texts, List<String> markup, int drawings) {
    String all() {
      return String.join("\n", texts);
    }
  }

  private Command.Result execute(Path notebook, String... more) throws Exception {
    assumeTrue(hasJupyter(), "no Jupyter on the PATH: apt-get install jupyter-nbconvert");
    List<String> words =
        new ArrayList<>(
            List.of(
                LAUNCHER.toString(),
                "notebook",
                dataset.toString(),
                "--execute",
                notebook.toAbsolutePath().toString(),
                "--driver-memory",
                "1g"));
    words.addAll(List.of(more));
    return Command.of(words.toArray(String[]::new)).in(folder).run();
  }

  private Shown run(String name) throws Exception {
    Path notebook = Path.of("notebooks", name);
    Command.Result result = execute(notebook, "--to", "notebook", "--output", "ran");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err().lines()).as("what Spark and the kernel log").hasSizeLessThan(30);
    List<String> texts = new ArrayList<>();
    List<String> markup = new ArrayList<>();
    for (JsonNode cell :
        JSON.readTree(folder.resolve("ran").resolve(name).toFile()).path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        assertThat(cell.path("execution_count").asInt()).isPositive();
        for (JsonNode output : cell.path("outputs")) {
          assertThat(output.path("output_type").asText())
              .as(output.toString())
              .isEqualTo("execute_result");
          texts.add(text(output.at("/data/text~1plain")));
          markup.add(text(output.at("/data/text~1html")));
        }
      }
    }
    assertThat(texts).doesNotContain("").noneMatch(each -> each.contains("nothing reported"));
    int drawings = (int) markup.stream().filter(each -> each.contains("<svg")).count();
    return new Shown(texts, markup, drawings);
  }

  /** Jupyter keeps a text as its lines. */
  private static String text(JsonNode lines) {
    return lines.isArray()
        ? Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
            .map(i -> lines.get(i).asText())
            .collect(Collectors.joining())
        : lines.asText();
  }

  @Test
  void firstSteps() throws Exception {
    Shown shown = run("first-steps.ipynb");
    assertThat(shown.drawings()).isEqualTo(4);
    assertThat(shown.markup()).allMatch(each -> each.contains("class=\"dateline\""));
    long events = tables().path("events").path("rows").asLong();
    assertThat(events).isPositive();
    assertThat(shown.all()).contains("Events by day (" + events + " events)");
    assertThat(shown.all()).containsPattern("ingest \\| empty_text \\| \\d+");
  }

  @Test
  void aCountrysMonth() throws Exception {
    Shown shown = run("a-countrys-month.ipynb");
    assertThat(shown.drawings()).isEqualTo(4);
    assertThat(shown.all()).containsPattern("killed \\| 1 \\| 1 \\| [1-9]\\d* \\| ");
    assertThat(shown.all()).contains(tables().path("events").path("contentSha256").asText());
  }

  @Test
  void checkingTheCounts() throws Exception {
    Shown shown = run("checking-the-counts.ipynb");
    assertThat(shown.drawings()).isEqualTo(3);
    assertThat(shown.texts().get(0)).containsPattern("KILLED \\| [1-9]\\d* \\| 1\\n");
    assertThat(shown.all()).containsPattern("all, \\d\\d marked: between \\d+ and \\d+, best");
    assertThat(shown.all()).containsPattern("killed: range: (at least|between) [1-9]");
    assertThat(shown.texts().get(shown.texts().size() - 1)).contains("conservative", "latest");
  }

  @Test
  void aMistakeInACellIsToldAtItsLine() throws Exception {
    Path notebook = folder.resolve("mistaken.ipynb");
    Files.writeString(
        notebook,
        """
        {"cells": [{"cell_type": "code", "id": "a", "execution_count": null, "metadata": {},
          "outputs": [], "source": "Notebook data = Notebook.open();\\ndata.sql(\\"select 1 from evnts\\")"}],
         "metadata": {"kernelspec": {"name": "dateline", "display_name": "x", "language": "java"}},
         "nbformat": 4, "nbformat_minor": 5}
        """);
    Command.Result result = execute(notebook, "--no-code");
    assertThat(result.code()).isNotZero();
    assertThat(result.err()).contains("line 2: [TABLE_OR_VIEW_NOT_FOUND]").contains("`evnts`");
    assertThat(folder.resolve("mistaken.html")).doesNotExist();
  }

  @Test
  void withoutJupyterOneLineSaysHowToGetIt() throws Exception {
    Files.createDirectories(dataset);
    Path manifest = dataset.resolve("manifest.json");
    if (!Files.exists(manifest)) {
      Files.writeString(manifest, "{}");
    }
    Command.Result result =
        Command.of(
                "env",
                "PATH=" + folder,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Ddateline.home=" + folder,
                "-cp",
                Command.jar().toString(),
                "dev.dateline.Main",
                "notebook",
                dataset.toString())
            .run();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.lines()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("dateline notebook: ").contains("apt-get install", "pip");
  }

  @Test
  void theCallersMistakesAreOneLine() throws Exception {
    for (List<String> words :
        List.of(
            List.of("no such folder"),
            List.of("--execute", "no such.ipynb"),
            List.of("--to", "html"),
            List.of("--master", "yarn"))) {
      List<String> line = new ArrayList<>(List.of(LAUNCHER.toString(), "notebook"));
      line.addAll(words);
      Command.Result result = Command.of(line.toArray(String[]::new)).run();
      assertThat(result.code()).as(result.err()).isEqualTo(2);
      assertThat(result.err().lines()).hasSize(1);
    }
  }

  private JsonNode tables() throws Exception {
    return JSON.readTree(dataset.resolve("manifest.json").toFile()).path("tables");
  }
}
