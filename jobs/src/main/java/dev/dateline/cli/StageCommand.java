package dev.dateline.cli;

import dev.dateline.job.RunOptions;
import dev.dateline.job.WriteMode;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Resolver;
import dev.dateline.model.Stage;
import dev.dateline.table.Manifest;
import dev.dateline.table.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A stage of a dataset done again, with those after it, from the tables before it. */
abstract class StageCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATASET", description = "The dataset's folder.")
  private String dataset;

  @Mixin private SummaryOptions summary = new SummaryOptions();

  private final Stage stage;

  StageCommand(Stage stage) {
    this.stage = stage;
  }

  /** What is asked otherwise than the dataset's own run asked. */
  UnaryOperator<RunOptions> changes() {
    return UnaryOperator.identity();
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = Engine.start(stage.code())) {
      Manifest before = Store.open(spark, dataset).manifest();
      Engine.run(
          spark,
          summary,
          dataset,
          pipeline ->
              stage == Stage.INGEST
                  ? pipeline.rerun(before, dataset, WriteMode.OVERWRITE)
                  : pipeline.again(stage, dataset, changes()));
    }
    return ExitCode.DONE.code();
  }

  @Command(name = "ingest", header = "Read a dataset's inputs again, and do all stages after it.")
  static final class Ingest extends StageCommand {
    Ingest() {
      super(Stage.INGEST);
    }
  }

  @Command(name = "deduplicate", header = "Find copies again, and do all stages after it.")
  static final class Deduplicate extends StageCommand {
    Deduplicate() {
      super(Stage.DEDUPLICATE);
    }
  }

  @Command(
      name = "extract",
      header =
          "Read the articles again, with another convention if you like, and go on from there.")
  static final class Extract extends StageCommand {
    @Option(names = "--profile", paramLabel = "PROFILE", description = "ccc or acled.")
    private Profile profile;

    @Option(names = "--kinds", paramLabel = "KINDS", description = "protest or all.")
    private Kinds kinds;

    @Option(
        names = "--rules",
        paramLabel = "DIR",
        description = "A folder of your own rule and lexicon files, laid over the shipped ones.")
    private Path rules;

    Extract() {
      super(Stage.EXTRACT);
    }

    @Override
    UnaryOperator<RunOptions> changes() {
      return options ->
          options.reading(
              profile, kinds, rules == null ? null : rules.toAbsolutePath().normalize().toString());
    }
  }

  @Command(
      name = "resolve",
      header = "Find places and days again (with what they are places and days of).")
  static final class Resolve extends StageCommand {
    Resolve() {
      super(Stage.RESOLVE);
    }
  }

  @Command(name = "cluster", header = "Bring mentions together into events again, and go on.")
  static final class Cluster extends StageCommand {
    Cluster() {
      super(Stage.CLUSTER);
    }
  }

  @Command(
      name = "count",
      header = "Reconcile the reports of each event again, without reading an article.")
  static final class Count extends StageCommand {
    @Option(
        names = "--resolver",
        paramLabel = "RESOLVER",
        description = "latest, conservative or range.")
    private Resolver resolver;

    Count() {
      super(Stage.COUNT);
    }

    @Override
    UnaryOperator<RunOptions> changes() {
      return options -> resolver == null ? options : options.resolvedBy(resolver);
    }
  }

  @Command(name = "themes", header = "Group the events into themes again.")
  static final class Themes extends StageCommand {
    Themes() {
      super(Stage.THEMES);
    }
  }
}
