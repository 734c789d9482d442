package dev.dateline.cli;

import dev.dateline.job.DiffJob;
import dev.dateline.report.TableDifference;
import dev.dateline.table.Store;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline diff}: what two datasets do not have in common. */
@Command(
    name = "diff",
    header = "Say which tables and rows of two datasets differ.",
    description = {
      "Prints a line for each table; under one that differs, the first rows that changed, column by"
          + " column, and those that only one dataset has."
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DATASET", description = "One dataset's folder.")
  private String one;

  @Parameters(index = "1", paramLabel = "DATASET2", description = "The other's.")
  private String other;

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = Engine.start("diff")) {
      DiffJob job = new DiffJob(Store.open(spark, one), Store.open(spark, other));
      List<TableDifference> differences = job.differences();
      Words.data().print(TableDifference.print(differences));
      long differing = differences.stream().filter(difference -> !difference.isNone()).count();
      Words.say(differing + " of " + differences.size() + " tables differ");
    }
    return ExitCode.DONE.code();
  }
}
