package dev.dateline.cli;

import dev.dateline.job.TableExport;
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

/** {@code dateline export}: a table as lines of text. */
@Command(
    name = "export",
    header = "Print a table of a dataset as JSON Lines or CSV.",
    description = {
      "Rows come in the table's own order, every column included. In CSV lists are JSON, null is an"
          + " empty value, and what a spreadsheet would run as a formula gets an apostrophe."
    },
    footer = {
      "",
      "Examples:",
      "  dateline export out --table events --as csv > events.csv",
      "  dateline export out --table claims --as jsonl --no-text --to claims.jsonl"
    },
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATASET", description = "The dataset's folder.")
  private String dataset;

  @Option(names = "--table", required = true, paramLabel = "TABLE", description = "Which table.")
  private String table;

  @Option(
      names = "--as",
      defaultValue = "jsonl",
      paramLabel = "FORM",
      description = "jsonl or csv. Default: ${DEFAULT-VALUE}.")
  private String form;

  @Option(names = "--to", paramLabel = "FILE", description = "Write there, not to standard output.")
  private Path to;

  @Option(
      names = "--no-text",
      description = "Leave out texts, quotes and excerpts, which may not be yours to pass on.")
  private boolean noText;

  @Override
  public Integer call() throws IOException {
    Table<?> wanted = Tables.named(table);
    try (SparkSession spark = Engine.start("export")) {
      TableExport export = new TableExport(Store.open(spark, dataset), !noText);
      try (Writer output = open()) {
        switch (form) {
          case "jsonl" -> export.json(wanted, output);
          case "csv" -> export.csv(wanted, output);
          default -> throw new CallerMistake("no form '" + form + "'; the forms are jsonl, csv");
        }
      }
    }
    return ExitCode.DONE.code();
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
