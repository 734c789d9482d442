package dev.dateline.cli;

import dev.dateline.job.RunOptions;
import dev.dateline.job.WriteMode;
import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline demo}: the whole of it on the sample corpus. */
@Command(
    name = "demo",
    header = "Run everything on the sample corpus and say where the report is.",
    description = "Replaces what an earlier demo left in the folder.")
final class DemoCommand implements Callable<Integer> {
  /** Where the launcher stands; set by it. */
  private static final String HOME = "dateline.home";

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Where to write. Default: target/demo in the folder of the sources.")
  private Path folder;

  @Mixin private SummaryOptions summary = new SummaryOptions();

  @Override
  public Integer call() throws IOException {
    Path home = Path.of(System.getProperty(HOME, "."));
    Path sample = home.resolve("datasets").resolve("sample");
    if (!Files.isDirectory(sample)) {
      throw new CallerMistake(
          "no sample corpus at " + sample + "; start the demo from the folder of the sources");
    }
    String output = (folder == null ? home.resolve("target").resolve("demo") : folder).toString();
    RunOptions options =
        RunOptions.of(
            List.of(
                sample.resolve("articles.jsonl").toString(), sample.resolve("parts").toString()),
            output);
    try (SparkSession spark = Engine.start("demo")) {
      Engine.run(
          spark,
          summary,
          output,
          pipeline -> pipeline.run(options.into(output, WriteMode.OVERWRITE)));
    }
    return ExitCode.DONE.code();
  }
}
