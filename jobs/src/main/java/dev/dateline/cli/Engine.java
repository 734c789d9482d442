package dev.dateline.cli;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Starts Spark for a command. The one place where a session begins; whoever started it closes it.
 */
final class Engine {
  private Engine() {}

  /**
   * Starts a session. What the caller set by {@code --master} and {@code --conf} stands; only what
   * was left open is chosen here.
   *
   * @param command shown as the application's name
   */
  static SparkSession start(String command) {
    SparkConf conf = new SparkConf();
    conf.setIfMissing("spark.app.name", "dateline " + command);
    conf.setIfMissing("spark.master", "local[*]");
    // Our own lines say how far a run is; Spark's bar would run into them.
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    // Days and months of tables are those of UTC, wherever the command runs.
    conf.set("spark.sql.session.timeZone", "UTC");
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
