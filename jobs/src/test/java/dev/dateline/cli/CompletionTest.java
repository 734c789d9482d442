package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.AutoComplete;

/** The script in a real shell. */
class CompletionTest {
  @TempDir Path folder;

  private String completed(String line) throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    Path script = folder.resolve("completion");
    Files.writeString(script, AutoComplete.bash("dateline", DatelineCommand.commandLine()));
    String words = line.endsWith(" ") ? line + "''" : line;
    Process bash =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "source '"
                    + script
                    + "'; COMP_WORDS=("
                    + words
                    + "); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); compopt() { :; }; _complete_dateline;"
                    + " printf '%s\\n' \"${COMPREPLY[@]}\"")
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return said;
  }

  @Test
  void completesCommands() throws Exception {
    assertThat(completed("dateline ex").lines())
        .containsExactlyInAnyOrder("explain", "export", "extract");
  }

  @Test
  void completesOptions() throws Exception {
    assertThat(completed("dateline run --re").lines()).containsExactly("--resolver");
    assertThat(completed("dateline run --q").lines()).containsExactly("--quiet");
  }
}
