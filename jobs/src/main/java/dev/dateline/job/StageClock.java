package dev.dateline.job;

import dev.dateline.model.Stage;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes the time of each stage of a run, on the wall and of the tasks' processors: on a busy
 * machine only the second can be compared. What follows the last stage's tables, the report among
 * it, counts as that stage's.
 */
final class StageClock implements Progress {
  private final Map<String, Number> figures;
  private final RunMeter meter;
  private final Consumer<String> lines;
  private Stage running;
  private long begun;
  private double processor;

  /**
   * @param figures takes {@code stage.NAME_seconds} and {@code stage.NAME_processor_seconds}
   * @param lines hears what the run says
   */
  StageClock(Map<String, Number> figures, RunMeter meter, Consumer<String> lines) {
    this.figures = figures;
    this.meter = meter;
    this.lines = lines;
  }

  @Override
  public void say(String line) {
    lines.accept(line);
  }

  @Override
  public void begin(Stage stage) {
    stop();
    running = stage;
    begun = System.nanoTime();
    processor = meter.processorSeconds();
  }

  /** Ends the stage that is running. */
  void stop() {
    if (running != null) {
      String name = "stage." + running.code();
      figures.put(name + "_seconds", (System.nanoTime() - begun) / 1e9);
      figures.put(name + "_processor_seconds", meter.processorSeconds() - processor);
      running = null;
    }
  }
}
