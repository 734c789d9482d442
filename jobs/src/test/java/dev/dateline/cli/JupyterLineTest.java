package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed to the shell, and what Jupyter reads. */
class JupyterLineTest {
  @TempDir Path folder;

  private Path program(String name, String script) throws IOException {
    Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }

  @Test
  void theShellPassesEveryWordAsItIs() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
    program("jupyter-lab", "printf '%s|' \"$DATA\" \"$@\"");
    String line =
        new JupyterLine("/nowhere:" + folder)
            .with("DATA", "a folder/it's $HOME")
            .running(List.of("jupyter-notebook", "jupyter-lab"), List.of("two words", "`id`", "*"));
    Process shell = new ProcessBuilder("/bin/sh", "-c", "exec " + line).start();
    assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("a folder/it's $HOME|two words|`id`|*|");
    assertThat(shell.waitFor()).isZero();
  }

  @Test
  void theFirstProgramThatIsThereIsTaken() throws IOException {
    program("jupyter-lab", "");
    program("jupyter-notebook", "");
    List<String> programs = List.of("jupyter-notebook", "jupyter-lab");
    JupyterLine line = new JupyterLine(folder.toString());
    assertThat(line.running(programs, List.of())).contains("jupyter-notebook");
    assertThat(folder.resolve("jupyter-notebook").toFile().setExecutable(false)).isTrue();
    assertThat(line.running(programs, List.of())).contains("jupyter-lab");
  }

  @Test
  void noneIsTheCallersToPutRight() {
    for (String path : new String[] {null, "", folder.toString()}) {
      assertThatThrownBy(
              () -> new JupyterLine(path).running(List.of("jupyter-nbconvert"), List.of()))
          .isInstanceOf(CallerMistake.class)
          .hasMessageContaining("apt-get install jupyter-notebook jupyter-nbconvert")
          .hasMessageContaining("pip install")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void theKernelIsTheLauncher() throws IOException {
    Path launcher = folder.resolve("my \"tools\"").resolve("dateline");
    KernelSpec.write(folder.resolve("kernels"), launcher);
    KernelSpec.write(folder.resolve("kernels"), launcher);
    JsonNode spec = new ObjectMapper().readTree(folder.resolve("kernels/kernel.json").toFile());
    assertThat(spec.path("argv"))
        .extracting(JsonNode::asText)
        .containsExactly(launcher.toString(), "kernel", "{connection_file}");
    assertThat(spec.path("interrupt_mode").asText()).isEqualTo("message");
    assertThat(folder.resolve("kernels")).isDirectoryContaining("glob:**kernel.json");
    assertThat(folder.resolve("kernels").toFile().list()).hasSize(1);
  }
}
