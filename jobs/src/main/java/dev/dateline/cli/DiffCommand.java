package dev.dateline.cli;

import dev.dateline.job.DatasetDifference;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline diff}: what two datasets do not have in common. */
@Command(
    name = "diff",
    header = "Say which tables of two datasets differ, and how the figures of events do.",
    description = {
      "Prints a line for each table that differs with its rows on either side, and a line for each"
          + " event and measure whose figure differs. Prints nothing when the tables are the same."
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DATASET", description = "One dataset's folder.")
  private String one;

  @Parameters(index = "1", paramLabel = "DATASET2", description = "The other's.")
  private String other;

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = Engine.start("diff")) {
      DatasetDifference.between(spark, one, other).lines().forEach(System.out::println);
    }
    return ExitCode.DONE.code();
  }
}
