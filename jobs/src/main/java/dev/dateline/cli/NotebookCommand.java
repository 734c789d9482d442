package dev.dateline.cli;

import dev.dateline.model.CallerMistake;
import dev.dateline.table.Manifest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code dateline notebook}: Jupyter with our kernel. It prints a line that the launcher then
 * executes, because Jupyter wants the terminal and its signals for itself.
 */
@Command(
    name = "notebook",
    header = "Start Jupyter with Java, Spark and a dataset at hand, or run a notebook to its end.",
    description = {
      "Opens the notebooks of Dateline, or a folder of yours. A cell is Java; one that ends in rows"
          + " without a semicolon shows them. --driver-memory is the memory of each notebook."
    },
    footer = {
      "",
      "Examples:",
      "  dateline notebook out",
      "  dateline notebook out --execute notebooks/a-countrys-month.ipynb --no-code",
      "  dateline notebook --jupyter=--no-browser --jupyter=--port=9000"
    },
    sortOptions = false)
final class NotebookCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DATASET",
      description = "The dataset's folder. Default: what 'dateline demo' wrote.")
  private String dataset;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "Where your notebooks are. Default: those of Dateline.")
  private Path folder;

  @Option(
      names = "--execute",
      paramLabel = "NOTEBOOK",
      description = "Run this one without a browser, and write what it shows.")
  private Path notebook;

  @Option(
      names = "--to",
      paramLabel = "FORM",
      description = "With --execute: html (the default) or notebook.")
  private String form;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "With --execute: where to write. Default: the current folder.")
  private Path output;

  @Option(names = "--no-code", description = "With --execute: leave the cells' code out.")
  private boolean noCode;

  @Option(
      names = "--jupyter",
      paramLabel = "OPTION",
      description = "An option for Jupyter itself; may be given again.")
  private List<String> passed = List.of();

  private final Path home = Path.of(System.getProperty("dateline.home", "")).toAbsolutePath();

  @Override
  public Integer call() throws IOException {
    if (System.getProperty("dateline.home") == null) {
      throw new CallerMistake("start notebooks with jobs/bin/dateline of the sources");
    }
    check();
    JupyterLine line =
        new JupyterLine(System.getenv("PATH"))
            .with("DATELINE_DATASET", dataset())
            .with("JUPYTER_PATH", kernels());
    Words.data().println(notebook == null ? interactive(line) : headless(line));
    return ExitCode.DONE.code();
  }

  private void check() {
    if (notebook == null && (form != null || output != null || noCode)) {
      throw new CallerMistake("--to, --output and --no-code go with --execute NOTEBOOK");
    }
    if (notebook != null && folder != null) {
      throw new CallerMistake("--folder is for notebooks in a browser, not for --execute");
    }
    if (notebook != null && !Files.isRegularFile(notebook)) {
      throw new CallerMistake("no such notebook: " + notebook);
    }
    if (folder != null && !Files.isDirectory(folder)) {
      throw new CallerMistake("no such folder: " + folder);
    }
    if (form != null && !form.equals("html") && !form.equals("notebook")) {
      throw new CallerMistake("no form '" + form + "'; --to takes html or notebook");
    }
  }

  private String interactive(JupyterLine line) {
    Path opened = folder == null ? home.resolve("notebooks") : folder.toAbsolutePath().normalize();
    List<String> words = new ArrayList<>(List.of("--notebook-dir=" + opened));
    words.addAll(passed);
    return line.running(List.of("jupyter-notebook", "jupyter-lab"), words);
  }

  private String headless(JupyterLine line) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "--execute",
                "--to",
                form == null ? "html" : form,
                "--output-dir",
                (output == null ? Path.of("") : output).toAbsolutePath().normalize().toString()));
    if (noCode) {
      words.add("--no-input");
    }
    words.addAll(passed);
    words.add(notebook.toAbsolutePath().normalize().toString());
    return line.running(List.of("jupyter-nbconvert"), words);
  }

  /** Whole, because a notebook runs in its own folder. */
  private String dataset() {
    if (dataset != null && dataset.contains("://")) {
      return dataset;
    }
    Path place = dataset == null ? home.resolve("target").resolve("demo") : Path.of(dataset);
    if (!Files.isRegularFile(place.resolve(Manifest.FILE))) {
      throw new CallerMistake(
          "no dataset at %s; 'dateline demo' makes one, 'dateline run' one of your articles"
              .formatted(place));
    }
    return place.toAbsolutePath().normalize().toString();
  }

  /** Tells Jupyter of our kernel, beside what it knows. */
  private String kernels() throws IOException {
    Path share = home.resolve("target").resolve("notebook").resolve("share");
    KernelSpec.write(
        share.resolve("kernels").resolve("dateline"),
        home.resolve("jobs").resolve("bin").resolve("dateline"));
    String known = System.getenv("JUPYTER_PATH");
    return known == null || known.isEmpty() ? share.toString() : share + File.pathSeparator + known;
  }
}
