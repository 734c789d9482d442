package dev.dateline.job;

import dev.dateline.model.Coded;

/** What a run does about a dataset that is there already. */
public enum WriteMode implements Coded {
  /** Refuses. */
  CREATE,
  /** Replaces it, whole or not at all. */
  OVERWRITE,
  /** Adds to it, whole or not at all. */
  APPEND;
}
