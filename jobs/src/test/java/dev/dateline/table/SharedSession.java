package dev.dateline.table;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of a test run; it ends with the process. */
public final class SharedSession {
  private static SparkSession session;

  private SharedSession() {}

  /** Where jobs put rows aside: in the session, which no executor of can die. */
  public static Scratch scratch() {
    return (name, rows) -> rows.localCheckpoint(true);
  }

  public static synchronized SparkSession get() {
    if (session == null) {
      session =
          SparkSession.builder()
              .master("local[2]")
              .appName("dateline-tests")
              .config("spark.ui.enabled", "false")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.sql.shuffle.partitions", "4")
              .getOrCreate();
    }
    return session;
  }
}
