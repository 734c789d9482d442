package dev.dateline.cli;

import dev.dateline.model.CallerMistake;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line for the shell that starts one of Jupyter's programs. */
final class JupyterLine {
  private final String path;
  private final List<String> environment = new ArrayList<>();

  /**
   * @param path folders where programs are looked for, as in PATH; null for none
   */
  JupyterLine(String path) {
    this.path = path == null ? "" : path;
  }

  /** Sets a variable for the program. */
  JupyterLine with(String variable, String value) {
    environment.add(variable + "=" + value);
    return this;
  }

  /**
   * The line.
   *
   * @param programs the first of these that is there is started
   * @throws CallerMistake when none is there
   */
  String running(List<String> programs, List<String> arguments) {
    String program =
        programs.stream()
            .map(this::find)
            .filter(found -> found != null)
            .findFirst()
            .orElseThrow(
                () ->
                    new CallerMistake(
                        "no "
                            + String.join(" or ", programs)
                            + " on the PATH; install it: apt-get install jupyter-notebook"
                            + " jupyter-nbconvert, or pip install notebook nbconvert"));
    List<String> words = new ArrayList<>(List.of("env"));
    words.addAll(environment);
    words.add(program);
    words.addAll(arguments);
    return words.stream().map(JupyterLine::quoted).collect(Collectors.joining(" "));
  }

  private String find(String program) {
    for (String folder : path.split(File.pathSeparator)) {
      Path candidate = Path.of(folder, program);
      if (!folder.isEmpty() && Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
        return candidate.toAbsolutePath().toString();
      }
    }
    return null;
  }

  /** Any text as one word of a shell. */
  static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
