package dev.dateline.cli;

import dev.dateline.job.Pipeline;
import dev.dateline.job.WriteMode;
import dev.dateline.model.CallerMistake;
import dev.dateline.table.Manifest;
import dev.dateline.table.Store;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline rerun}: the same run again, compared with the first. */
@Command(
    name = "rerun",
    header = "Do the run of a manifest again and say which tables differ.",
    description = "Prints the names of the tables that differ, one a line; nothing when none does.",
    sortOptions = false)
final class RerunCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATASET/manifest.json", description = "The manifest of the first run.")
  private String manifest;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DATASET2",
      description = "Folder of the new dataset.")
  private String output;

  @Option(names = "--overwrite", description = "Replace the dataset that is at --output.")
  private boolean overwrite;

  @Override
  public Integer call() throws IOException {
    WriteMode mode = overwrite ? WriteMode.OVERWRITE : WriteMode.CREATE;
    try (SparkSession spark = Engine.start("rerun")) {
      Manifest first = Store.open(spark, dataset()).manifest();
      Manifest second = new Pipeline(spark, Words::say).rerun(first, output, mode);
      List<String> differing = Pipeline.differing(first, second);
      differing.forEach(System.out::println);
      Words.say(
          differing.isEmpty()
              ? "all " + second.tables().size() + " tables are the same"
              : differing.size() + " of " + second.tables().size() + " tables differ");
    }
    return ExitCode.DONE.code();
  }

  private String dataset() {
    if (!manifest.endsWith(Manifest.FILE)) {
      throw new CallerMistake("'" + manifest + "' is no " + Manifest.FILE + " of a dataset");
    }
    String folder = manifest.substring(0, manifest.length() - Manifest.FILE.length());
    return folder.isEmpty() ? "." : folder;
  }
}
