package dev.dateline.cli;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.RecordLimit;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import dev.dateline.model.Rejection;
import dev.dateline.read.ArticleInput;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.ReadingJson;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.text.RuleFiles;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline read}: one article at a time, without Spark. */
@Command(
    name = "read",
    header = "Read articles and print what they say, one JSON line each. Needs no Spark.",
    description = {
      "Takes one article in plain text, or JSON Lines with the fields id, text and, where known,"
          + " title and published. The lines come out in the order of the input, each with the"
          + " claims, restrictions and tactics that were read, their quotes and offsets (in Unicode"
          + " code points of the text as given), the totals and the place and day of each event.",
      "",
      "A line that can't be read becomes {\"id\", \"error\"} in its place; the others are read all"
          + " the same and the exit code is 3."
    },
    footer = {
      "",
      "Examples:",
      "  dateline read article.txt --published 2024-11-26",
      "  dateline read --kinds all --toponyms articles.jsonl > readings.jsonl",
      "  cat article.txt | dateline read - | jq .totals"
    },
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  private static final FieldMap FIELDS = FieldMap.of(Map.of());

  @Parameters(
      paramLabel = "FILE",
      description = "Plain text or JSON Lines, .gz as well; - is standard input.")
  private String file;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, as 2024-11-26, of articles that tell none.")
  private LocalDate published;

  @Option(
      names = "--profile",
      defaultValue = "ccc",
      paramLabel = "PROFILE",
      description =
          "Whose convention turns words like 'dozens' into numbers: ccc (24) or acled (12)."
              + " Default: ${DEFAULT-VALUE}.")
  private Profile profile;

  @Option(
      names = "--kinds",
      defaultValue = "protest",
      paramLabel = "KINDS",
      description =
          "Which events become mentions: protest (and unrest) or all. Default: ${DEFAULT-VALUE}.")
  private Kinds kinds;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "A folder of your own rule and lexicon files, called as the shipped ones (people.tsv,"
              + " restrictions.yaml ...), to be laid over them.")
  private String rules;

  @Option(names = "--toponyms", description = "List every place name with its coordinates.")
  private boolean toponyms;

  @Option(
      names = "--max-record-bytes",
      defaultValue = "8388608",
      paramLabel = "N",
      description = "The longest article that is read. Default: ${DEFAULT-VALUE} (8 MiB).")
  private int maxRecordBytes;

  @Spec private CommandSpec spec;

  private ExitCode exit = ExitCode.DONE;

  @Override
  public Integer call() throws IOException {
    RecordLimit.check(maxRecordBytes);
    loadPlaces();
    // Not System.out: a print stream keeps a broken pipe to itself, and reading would go on for
    // nobody.
    ReadingJson output =
        new ReadingJson(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), toponyms);
    if (file.equals("-")) {
      read("stdin", System.in, output);
    } else {
      Path path = Path.of(file);
      if (!Files.exists(path)) {
        throw new CallerMistake("no such file: " + file);
      }
      if (Files.isDirectory(path)) {
        throw new CallerMistake(file + " is a folder; 'dateline run' reads folders");
      }
      try (InputStream input = Files.newInputStream(path)) {
        read(path.getFileName().toString(), input, output);
      }
    }
    output.flush();
    return exit.code();
  }

  /** Half of a short reading's time is the gazetteer's, which a second core can take. */
  private static void loadPlaces() {
    Thread loader = new Thread(Gazetteer::shipped, "gazetteer");
    loader.setDaemon(true);
    loader.start();
  }

  private void read(String name, InputStream input, ReadingJson output) throws IOException {
    ArticleReader reader = new ArticleReader(profile, kinds, RuleFiles.in(rules));
    Intake intake = new Intake(FIELDS, published);
    Iterator<SourceRecord> records = ArticleInput.of(name, input).records(maxRecordBytes);
    while (records.hasNext()) {
      SourceRecord record = records.next();
      Intake.Outcome outcome = intake.accept(name, record);
      if (outcome.article() != null) {
        read(outcome.article(), reader, output);
      } else {
        refuse(record, outcome.rejection(), output);
      }
    }
  }

  private void read(Article article, ArticleReader reader, ReadingJson output) throws IOException {
    String id = article.sourceId() != null ? article.sourceId() : article.articleId();
    Reading reading;
    try {
      reading = reader.read(article, toponyms);
    } catch (RuntimeException e) {
      // A bug of ours in one article is told as one, and keeps nobody from the others.
      e.printStackTrace(spec.commandLine().getErr());
      output.refuse(id, "failed: " + e);
      exit = ExitCode.BUG;
      return;
    }
    output.write(id, reading);
  }

  private void refuse(SourceRecord record, Rejection rejection, ReadingJson output)
      throws IOException {
    output.refuse(FIELDS.value("id", record.fields()), rejection.reason().code());
    if (exit == ExitCode.DONE) {
      exit = ExitCode.REFUSED;
    }
  }
}
