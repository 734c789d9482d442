package dev.dateline.cli;

import dev.dateline.job.Pipeline;
import dev.dateline.table.Manifest;
import java.util.function.Function;
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
    if (conf.get("spark.master").startsWith("local")) {
      // Half a second of every command, for a page that a run of seconds never shows to anyone.
      conf.setIfMissing("spark.ui.enabled", "false");
    }
    // Our own lines say how far a run is; Spark's bar would run into them.
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    if (command.equals("demo")) {
      forFewRows(conf);
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /**
   * The demo's few hundred rows are done before their plans are compiled: with Spark's own choices
   * half of its time goes into making and compiling code. The rows are the same either way.
   */
  private static void forFewRows(SparkConf conf) {
    conf.setIfMissing("spark.sql.codegen.wholeStage", "false");
    conf.setIfMissing("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    conf.setIfMissing("spark.sql.adaptive.enabled", "false");
    conf.setIfMissing("spark.sql.shuffle.partitions", "2");
  }

  /**
   * Runs what writes a dataset, and tells of it as the caller wishes. It stands here because the
   * command line looks at all methods of its commands, those that lambdas become included, and
   * Spark is not there when it reads one article.
   */
  static void run(
      SparkSession spark,
      SummaryOptions summary,
      String dataset,
      Function<Pipeline, Manifest> work) {
    summary.tell(dataset, progress -> work.apply(new Pipeline(spark, progress)));
  }
}
