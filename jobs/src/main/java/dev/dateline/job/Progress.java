package dev.dateline.job;

import dev.dateline.model.Stage;

/** Hears how far a run is. */
@FunctionalInterface
public interface Progress {
  /** Takes a line for a log: what a stage read, kept and refused, and how long it took. */
  void say(String line);

  /** A stage begins; for whoever shows it while it lasts. */
  default void begin(Stage stage) {}
}
