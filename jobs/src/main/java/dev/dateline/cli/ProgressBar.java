package dev.dateline.cli;

import dev.dateline.job.Progress;
import dev.dateline.model.Stage;
import java.io.PrintStream;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.SparkStatusTracker;

/**
 * A line on a terminal that says which stage a run is in and how many of the tasks that Spark knows
 * of are done. It is drawn over again, and gone before anything else is said; a log gets none of
 * it.
 */
final class ProgressBar implements Progress {
  private static final long MILLISECONDS = 200;
  private static final int WIDTH = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final Thread painter;
  private volatile Stage stage;

  /** Guards the line on the terminal, and whether there is one. */
  private final Object line = new Object();

  private boolean shown;

  ProgressBar(PrintStream terminal) {
    this.terminal = terminal;
    this.painter = new Thread(this::paint, "progress");
    painter.setDaemon(true);
    painter.start();
  }

  @Override
  public void begin(Stage begun) {
    stage = begun;
  }

  @Override
  public void say(String said) {
    synchronized (line) {
      clear();
      terminal.println("dateline: " + said);
    }
  }

  /** Takes the line away and draws no more. */
  void stop() {
    painter.interrupt();
    try {
      painter.join(); // it must not ask for Spark once Spark is gone
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (line) {
      stage = null;
      clear();
    }
  }

  private void clear() {
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
      shown = false;
    }
  }

  private void paint() {
    try {
      while (true) {
        Thread.sleep(MILLISECONDS);
        draw();
      }
    } catch (InterruptedException e) {
      // The run is over.
    }
  }

  private void draw() {
    int done = 0;
    int all = 0;
    SparkStatusTracker tracker = SparkContext.getOrCreate().statusTracker();
    for (int id : tracker.getActiveStageIds()) {
      scala.Option<SparkStageInfo> info = tracker.getStageInfo(id);
      if (info.isDefined()) {
        done += info.get().numCompletedTasks();
        all += info.get().numTasks();
      }
    }
    synchronized (line) {
      if (stage != null) {
        terminal.print(CLEAR + bar(stage, done, all));
        terminal.flush();
        shown = true;
      }
    }
  }

  /** The line: the stage's name, a bar, and the tasks in figures. */
  static String bar(Stage stage, int done, int all) {
    int full = all == 0 ? 0 : WIDTH * done / all;
    String tasks = all == 0 ? "" : " %,d of %,d tasks".formatted(done, all);
    return "%-12s[%s%s]%s"
        .formatted(stage.code(), "#".repeat(full), ".".repeat(WIDTH - full), tasks);
  }
}
