package dev.dateline.cli;

import dev.dateline.job.ExportJob;
import dev.dateline.model.CallerMistake;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline export}: a table, or the events as another dataset's users know them. */
@Command(
    name = "export",
    header = "Print a table as JSON Lines or CSV, or the events as acled, ucdp, plover or gkg.",
    description = {
      "Rows come in the table's own order, every column included; null stays null in JSON and is an"
          + " empty value in CSV, where lists are JSON and what a spreadsheet would run as a formula"
          + " gets an apostrophe.",
      "",
      "Views: acled and ucdp are CSV, plover is JSON Lines, gkg is tab-separated. What is unknown is"
          + " empty there, never 0; ucdp holds events with a reported death only."
    },
    footer = {
      "",
      "Examples:",
      "  dateline export out --table events --as csv > events.csv",
      "  dateline export out --table claims --as jsonl --no-text --to claims.jsonl",
      "  dateline export out --as acled --to acled.csv"
    },
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATASET", description = "The dataset's folder.")
  private String dataset;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "Which table; needed for jsonl and csv.")
  private String table;

  @Option(
      names = "--as",
      defaultValue = "jsonl",
      paramLabel = "FORM",
      description = "jsonl, csv, acled, ucdp, plover or gkg. Default: ${DEFAULT-VALUE}.")
  private String form;

  @Option(names = "--to", paramLabel = "FILE", description = "Write there, not to standard output.")
  private Path to;

  @Option(
      names = "--no-text",
      description = "Leave out texts, quotes and excerpts, which may not be yours to pass on.")
  private boolean noText;

  @Override
  public Integer call() throws IOException {
    Table<?> wanted = wanted();
    try (SparkSession spark = Engine.start("export")) {
      ExportJob export = new ExportJob(Store.open(spark, dataset), !noText);
      try (Writer output = open()) {
        if (wanted == null) {
          export.view(form, output);
        } else {
          export.table(wanted, form, output);
        }
      }
    }
    return ExitCode.DONE.code();
  }

  /** Null for a view, which names its tables itself. */
  private Table<?> wanted() {
    if (ExportJob.VIEWS.contains(form)) {
      return null;
    }
    if (!ExportJob.FORMS.contains(form)) {
      throw new CallerMistake(
          "no form '%s'; tables go as %s, events as %s"
              .formatted(
                  form, String.join(", ", ExportJob.FORMS), String.join(", ", ExportJob.VIEWS)));
    }
    if (table == null) {
      throw new CallerMistake("which table? name it with --table, as in --table events");
    }
    return Tables.named(table);
  }

  private Writer open() throws IOException {
    return to != null
        ? Files.newBufferedWriter(to)
        : new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
            1 << 16);
  }
}
