package dev.dateline.cli;

import dev.dateline.job.ExplainJob;
import dev.dateline.report.Explanation;
import dev.dateline.report.ReportOptions;
import dev.dateline.table.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}: where the figures of an event or an article come from. */
@Command(
    name = "explain",
    header = "Show where the figures of an event or an article come from.",
    description = {
      "Prints a tree: totals, figures that differ with who says so, every claim with its quote,"
          + " source and what became of it, and why the articles are one event."
    },
    footer = {
      "",
      "Ids stand in the tables events and articles and on the report's pages; an article is also"
          + " found by the id that the input gave it."
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DATASET", description = "The dataset's folder.")
  private String dataset;

  @Parameters(index = "1", paramLabel = "ID", description = "Of an event or an article.")
  private String id;

  @Option(names = "--no-text", description = "Leave out quotes and titles.")
  private boolean noText;

  @Override
  public Integer call() throws IOException {
    ReportOptions options = noText ? ReportOptions.DEFAULT.withoutTexts() : ReportOptions.DEFAULT;
    UnaryOperator<String> highlight =
        CommandLine.Help.Ansi.AUTO.enabled()
            ? quote -> "\u001b[1;33m" + quote + "\u001b[0m"
            : quote -> quote;
    try (SparkSession spark = Engine.start("explain")) {
      ExplainJob job =
          new ExplainJob(Store.open(spark, dataset), new Explanation(options, highlight));
      Words.data().print(job.explain(id));
    }
    return ExitCode.DONE.code();
  }
}
