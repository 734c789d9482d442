package dev.dateline.ingest;

import dev.dateline.model.CallerMistake;

/** How long a record may be: it is held in memory whole, more than once. */
public final class RecordLimit {
  /** Bytes unless the caller says otherwise: 8 MiB. */
  public static final int DEFAULT = 8 << 20;

  private static final int LEAST = 1024;
  private static final int MOST = 1 << 30;

  private RecordLimit() {}

  /**
   * @throws CallerMistake when records of that many bytes are too short or too long to be read
   */
  public static void check(int bytes) {
    if (bytes < LEAST || bytes > MOST) {
      throw new CallerMistake(
          "the longest record must have %d to %d bytes: %d".formatted(LEAST, MOST, bytes));
    }
  }
}
