package dev.dateline.table;

/**
 * How a table is spread over folders, so that an append touches few of them. Each folder is a month
 * of the source's own calendar, {@code 2024-11}, or {@code unknown}.
 */
public enum Partitioning {
  /** One folder holds all. */
  NONE(null),
  /** By month of the article's publication. */
  PUBLISHED_MONTH("published_month"),
  /** By month of the event's first day. */
  EVENT_MONTH("event_month");

  /** The folder of rows whose month is not known. */
  public static final String UNKNOWN_MONTH = "unknown";

  private final String column;

  Partitioning(String column) {
    this.column = column;
  }

  /** Name of the column that the folder's name holds; null for {@link #NONE}. */
  public String column() {
    return column;
  }
}
