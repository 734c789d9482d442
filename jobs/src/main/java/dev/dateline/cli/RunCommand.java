package dev.dateline.cli;

import dev.dateline.job.RunOptions;
import dev.dateline.job.WriteMode;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline run}: from articles to tables, manifest and report. */
@Command(
    name = "run",
    header = "Read a corpus of articles and write its tables, manifest and report.",
    description = {
      "Records that can't be used become rows of the table 'rejects' with their reason; the run goes"
          + " on and ends with 0. The dataset appears at --output whole or not at all.",
      "",
      "Options of Spark may stand anywhere: --master, --conf, --driver-memory, --executor-memory."
    },
    footer = {
      "",
      "Examples:",
      "  dateline run --input articles.jsonl --output out",
      "  dateline run --input 'news/*.csv.gz' --map text=body,published=date --output out",
      "  dateline run --input article.txt --published 2024-11-26 --output out --overwrite",
      "  dateline run --input news --output out --quiet --json | jq .tables.events"
    },
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  @Mixin private CorpusOptions corpus = new CorpusOptions();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DATASET",
      description = "The dataset's folder.")
  private String output;

  @Mixin private SummaryOptions summary = new SummaryOptions();

  @ArgGroup private Replacing replacing = new Replacing();

  /** At most one of them. */
  static final class Replacing {
    @Option(names = "--overwrite", description = "Replace the dataset that is there.")
    private boolean overwrite;

    @Option(names = "--append", description = "Add to the dataset that is there.")
    private boolean append;

    WriteMode mode() {
      if (overwrite) {
        return WriteMode.OVERWRITE;
      }
      return append ? WriteMode.APPEND : WriteMode.CREATE;
    }
  }

  @Override
  public Integer call() throws IOException {
    RunOptions options = corpus.into(output, replacing.mode());
    try (SparkSession spark = Engine.start("run")) {
      Engine.run(spark, summary, output, pipeline -> pipeline.run(options));
    }
    return ExitCode.DONE.code();
  }
}
