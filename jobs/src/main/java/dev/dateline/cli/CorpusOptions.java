package dev.dateline.cli;

import dev.dateline.ingest.Format;
import dev.dateline.job.RunOptions;
import dev.dateline.job.WriteMode;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Resolver;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What a caller says of a corpus and of how to read it. */
final class CorpusOptions {
  @Option(
      names = "--input",
      arity = "1..*",
      required = true,
      paramLabel = "PATH",
      description = {
        "Files, folders or globs, .gz as well; s3a:// and hdfs:// go straight to Spark."
      })
  private List<String> inputs;

  @Option(
      names = "--format",
      defaultValue = "auto",
      paramLabel = "FORMAT",
      description =
          "auto, json (lines), csv, parquet or text. auto looks into each file."
              + " Default: ${DEFAULT-VALUE}.")
  private String format;

  @Option(
      names = "--map",
      split = ",",
      paramLabel = "FIELD=COLUMN",
      description = {
        "Where fields are found when the columns have names of your own, as"
            + " text=body,published=date. Fields: id, url, publisher, title, byline, dateline,"
            + " published, text."
      })
  private Map<String, String> map = new LinkedHashMap<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, as 2024-11-26, of records that tell none.")
  private LocalDate published;

  @Option(
      names = "--kinds",
      defaultValue = "protest",
      paramLabel = "KINDS",
      description =
          "Which events to keep: protest (and unrest), or all: attacks, crime, accidents,"
              + " disasters, politics as well. Default: ${DEFAULT-VALUE}.")
  private Kinds kinds;

  @Option(
      names = "--profile",
      defaultValue = "ccc",
      paramLabel = "PROFILE",
      description =
          "Whose convention turns words like 'dozens' into numbers: ccc (24) or acled (12)."
              + " Default: ${DEFAULT-VALUE}.")
  private Profile profile;

  @Option(
      names = "--resolver",
      defaultValue = "latest",
      paramLabel = "RESOLVER",
      description =
          "How the reports of an event become its figures: latest (the last report replaces),"
              + " conservative (the lowest of the sources' last) or range (from the lowest to the"
              + " highest). Default: ${DEFAULT-VALUE}.")
  private Resolver resolver;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "A folder of your own rule and lexicon files, called as the shipped ones (people.tsv,"
              + " restrictions.yaml ...), to be laid over them.")
  private Path rules;

  @Option(
      names = "--max-record-bytes",
      defaultValue = "8388608",
      paramLabel = "N",
      description = "The longest record that is read; longer ones are refused. Default: 8 MiB.")
  private int maxRecordBytes;

  /**
   * What a run is asked for.
   *
   * @throws CallerMistake when an option does not fit
   */
  RunOptions into(String output, WriteMode mode) {
    return new RunOptions(
        inputs,
        Format.named(format),
        map,
        published,
        kinds,
        profile,
        resolver,
        rules == null ? null : rules.toAbsolutePath().normalize().toString(),
        maxRecordBytes,
        output,
        mode);
  }
}
