package dev.dateline.notebook;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.logging.log4j.LogManager;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * The process behind a notebook: Java, with Spark and Dateline on its class path. Jupyter starts it
 * by the launcher ({@code dateline kernel FILE}); messages are the base kernel's business.
 */
public final class Kernel extends BaseKernel {
  /** The base kernel logs each message that it handles. */
  private static final Logger LOGGER = Logger.getLogger("");

  private final Cells cells = new Cells(System.getProperty("java.class.path"));

  /** The terminal's: what is printed while a cell runs goes to the notebook. */
  private final PrintStream log =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  Kernel() {}

  /**
   * Serves one notebook until Jupyter ends it.
   *
   * @param arguments the connection file that Jupyter wrote
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 1) {
      System.err.println(
          "dateline kernel: Jupyter starts this; notebooks begin with 'dateline notebook'");
      System.exit(2);
    }
    LOGGER.setLevel(Level.WARNING);
    // Spark's log takes standard error as it finds it: the terminal's now, a notebook's in a cell.
    LogManager.getRootLogger();
    endWithJupyter();
    JupyterConnection connection =
        new JupyterConnection(
            KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
    new Kernel().becomeHandlerForConnection(connection);
    connection.connect();
    connection.waitUntilClose();
    System.exit(0);
  }

  /** Jupyter killed must leave no Spark behind. */
  private static void endWithJupyter() {
    Runnable end = () -> Runtime.getRuntime().halt(1);
    Thread watch =
        new Thread(
            () -> ProcessHandle.current().parent().ifPresent(it -> it.onExit().thenRun(end).join()),
            "jupyter-watch");
    watch.setDaemon(true);
    watch.start();
  }

  @Override
  public DisplayData eval(String cell) throws CellFailure {
    Object value = cells.run(cell);
    return value == null ? null : cells.present(value, Kernel::shown);
  }

  private static DisplayData shown(Object value) {
    Object rich = value instanceof Dataset<?> rows ? Rows.first(rows.toDF()) : value;
    if (rich instanceof Display display) {
      DisplayData data = new DisplayData(display.text());
      data.putHTML(display.html());
      return data;
    }
    return new DisplayData(String.valueOf(rich));
  }

  @Override
  public List<String> formatError(Exception failure) {
    if (failure instanceof CellFailure known) {
      if (Failures.isPuzzling(known.getCause())) {
        known.getCause().printStackTrace(log);
      }
      return known.lines();
    }
    failure.printStackTrace(log);
    return List.of(failure.toString());
  }

  @Override
  public ReplacementOptions complete(String cell, int at) {
    Cells.Completion completion = cells.complete(cell, at);
    return new ReplacementOptions(completion.words(), completion.from(), completion.to());
  }

  @Override
  public LanguageInfo getLanguageInfo() {
    return new LanguageInfo.Builder("java")
        .version(System.getProperty("java.specification.version"))
        .mimetype("text/x-java")
        .fileExtension(".java")
        .pygments("java")
        .codemirror("text/x-java")
        .build();
  }

  @Override
  public void interrupt() {
    cells.interrupt();
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().sparkContext().cancelAllJobs();
    }
  }

  @Override
  public void onShutdown(boolean restarting) {
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
  }
}
