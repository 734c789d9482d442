package dev.dateline.cli;

import dev.dateline.job.ReportJob;
import dev.dateline.report.ReportOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline report}: the pages of a dataset written again. */
@Command(name = "report", header = "Write the report of a dataset again, from its tables.")
final class ReportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATASET", description = "The dataset's folder.")
  private String dataset;

  @Option(
      names = "--no-text",
      description = "Leave out quotes and titles, which may not be yours to pass on.")
  private boolean noText;

  @Override
  public Integer call() throws IOException {
    ReportOptions options = noText ? ReportOptions.DEFAULT.withoutTexts() : ReportOptions.DEFAULT;
    try (SparkSession spark = Engine.start("report")) {
      ReportJob.rewrite(spark, dataset, options);
    }
    Words.say("report: " + dataset + "/report/index.html");
    return ExitCode.DONE.code();
  }
}
