package dev.dateline.job;

import dev.dateline.model.CallerMistake;
import dev.dateline.model.Stage;
import dev.dateline.read.ArticleReader;
import dev.dateline.report.ReportOptions;
import dev.dateline.table.Manifest;
import dev.dateline.table.Staging;
import dev.dateline.table.Store;
import dev.dateline.text.RuleFiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSession;

/**
 * The stages in order: ingest, deduplicate, extract (with resolve, in the same map), cluster,
 * count, themes, publish. The session is the caller's; its settings that would show in tables are
 * made ours.
 */
public final class Pipeline {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
          "spark.sql.sources.partitionColumnTypeInference.enabled", "false",
          "spark.sql.sources.partitionOverwriteMode", "static",
          "spark.sql.caseSensitive", "false",
          "spark.sql.ansi.enabled", "true",
          // Longer methods are generated for wide rows, and HotSpot never compiles them.
          "spark.sql.codegen.hugeMethodLimit", "8000",
          // A refused file is a row of rejects; Spark must not pass it over.
          "spark.sql.files.ignoreCorruptFiles", "false",
          "spark.sql.files.ignoreMissingFiles", "false");

  private final SparkSession spark;
  private final Progress progress;

  /**
   * @param progress hears when a stage begins, and a short line when it is done
   */
  public Pipeline(SparkSession spark, Progress progress) {
    this.spark = spark;
    this.progress = progress;
    SETTINGS.forEach((name, value) -> spark.conf().set(name, value));
  }

  /**
   * Makes a dataset of what the caller named. It appears whole or not at all.
   *
   * <p>Appending reads the articles of the dataset that is there again, together with the new ones,
   * so that the result is that of a run over all of them.
   *
   * @throws CallerMistake when an input or the output can't be used
   */
  public Manifest run(RunOptions options) {
    Instant started = Instant.now();
    RuleFiles files = checked(options);
    boolean replacing = options.mode() != WriteMode.CREATE;
    try (Staging staging = Staging.begin(spark, options.output(), replacing)) {
      Store before = null;
      if (options.mode() == WriteMode.APPEND && Store.isThere(spark, options.output())) {
        before = Store.open(spark, options.output());
        staging.keepUnchanged(before);
      }
      PipelineRun run = new PipelineRun(spark, options, files, staging, progress);
      run.ingest(before);
      return publish(run, Stage.DEDUPLICATE, staging, started);
    }
  }

  /**
   * Does a stage and those after it again, from the tables before it.
   *
   * @param from the first stage that is done again; not {@link Stage#INGEST}
   * @param changes what is asked otherwise than the dataset's own run asked
   * @throws CallerMistake when there is no dataset
   */
  public Manifest again(Stage from, String dataset, UnaryOperator<RunOptions> changes) {
    Instant started = Instant.now();
    Store before = Store.open(spark, dataset);
    RunOptions options = changes.apply(RunOptionsJson.read(before.manifest().options()));
    boolean reads = from.compareTo(Stage.RESOLVE) <= 0;
    RuleFiles files = reads ? checked(options) : RuleFiles.shipped();
    try (Staging staging = Staging.begin(spark, dataset, true)) {
      PipelineRun run = new PipelineRun(spark, options, files, staging, progress);
      run.takeOver(before, from);
      return publish(run, from, staging, started);
    }
  }

  /**
   * Does a run again, into another folder.
   *
   * @param manifest of the run
   * @return the new manifest, to be compared with the old one
   */
  public Manifest rerun(Manifest manifest, String output, WriteMode mode) {
    return run(RunOptionsJson.read(manifest.options()).into(output, mode));
  }

  /** The files that articles are read by, each of them read once: a bad one is told before work. */
  private static RuleFiles checked(RunOptions options) {
    RuleFiles files = RuleFiles.in(options.rules());
    new ArticleReader(options.profile(), options.kinds(), files);
    return files;
  }

  private Manifest publish(PipelineRun run, Stage from, Staging staging, Instant started) {
    if (from.compareTo(Stage.DEDUPLICATE) <= 0) {
      run.deduplicate();
    }
    if (from.compareTo(Stage.RESOLVE) <= 0) {
      run.extract();
    }
    if (from.compareTo(Stage.CLUSTER) <= 0) {
      run.cluster();
    }
    if (from.compareTo(Stage.COUNT) <= 0) {
      run.count();
    }
    run.themes();
    Manifest manifest = run.manifest(started);
    new ReportJob(staging, manifest).write(ReportOptions.DEFAULT, staging::create);
    staging.publish(manifest);
    progress.say("published " + run.options().output());
    return manifest;
  }

  /** Names of the tables whose content differs, in order. */
  public static List<String> differing(Manifest one, Manifest other) {
    return one.tables().keySet().stream()
        .filter(name -> !one.tables().get(name).equals(other.tables().get(name)))
        .toList();
  }
}
