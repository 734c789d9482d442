package dev.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.evaluate.Calibration;
import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.job.CalibrateJob;
import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.read.ArticleInput;
import dev.dateline.read.ArticleReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline calibrate}: makes the weights of claims' confidence from marked articles. */
@Command(
    name = "calibrate",
    header = "Fit the confidence of claims on articles marked by hand.",
    description = {
      "Prints the weights, the file lexicon/en/claim-confidence.tsv, on standard output; how far"
          + " they can be trusted on standard error: expected calibration error of claims whose"
          + " article no fit saw (ten folds by article), and of each half by a fit on the other.",
      "Give pairs of files: GOLD as datasets/gold has it, ARTICLES as 'dateline read' takes them."
    })
final class CalibrateCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FieldMap FIELDS = FieldMap.of(Map.of());
  private static final int LONGEST = 8 << 20;

  @Parameters(arity = "2..*", paramLabel = "GOLD ARTICLES", description = "pairs of files")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    if (files.size() % 2 != 0) {
      throw new CallerMistake("files come in pairs: GOLD ARTICLES");
    }
    Calibration calibration = new Calibration();
    for (int i = 0; i < files.size(); i += 2) {
      add(files.get(i), files.get(i + 1), calibration);
    }
    if (calibration.samples().isEmpty()) {
      throw new CallerMistake("no claim was read in " + files.get(1));
    }
    try (SparkSession spark = Engine.start("calibrate")) {
      CalibrateJob job = new CalibrateJob(spark, calibration.samples());
      check(calibration, job);
      print(job.fit(sample -> true), calibration.samples().size());
    }
    return 0;
  }

  private static void add(Path gold, Path articles, Calibration calibration) throws IOException {
    Map<String, JsonNode> marks = new LinkedHashMap<>();
    for (String line : Files.readAllLines(existing(gold))) {
      JsonNode row = JSON.readTree(line);
      marks.put(row.path(row.has("doc") ? "doc" : "id").asText(), row);
    }
    ArticleReader reader = new ArticleReader(Profile.CCC, Kinds.PROTEST);
    Intake intake = new Intake(FIELDS, null);
    String name = articles.getFileName().toString();
    try (InputStream input = Files.newInputStream(existing(articles))) {
      Iterator<SourceRecord> records = ArticleInput.of(name, input).records(LONGEST);
      while (records.hasNext()) {
        Article article = intake.accept(name, records.next()).article();
        JsonNode marked = article == null ? null : marks.get(article.sourceId());
        if (marked != null) {
          calibration.add(marked, reader.read(article, false).claims());
        }
      }
    }
  }

  private static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CallerMistake("no such file: " + file);
    }
    return file;
  }

  private static void check(Calibration calibration, CalibrateJob job) {
    double[] unseen = job.outOfFold();
    boolean[] all = chosen(calibration, -1);
    Words.say(
        String.format(
            Locale.ROOT,
            "%d claims; calibration error of unseen articles, ten folds: %.3f",
            unseen.length,
            calibration.error(unseen, all)));
    calibration.reliability(unseen, all).forEach(Words::say);
    for (int half = 0; half < 2; half++) {
      int other = half;
      boolean[] own = chosen(calibration, half);
      Map<String, Double> weights = job.fit(sample -> sample.half() != other);
      double[] told =
          calibration.samples().stream()
              .mapToDouble(sample -> CalibrateJob.probability(sample, weights))
              .toArray();
      Words.say(
          String.format(
              Locale.ROOT,
              "half %d: %.3f by ten folds, %.3f by a fit on the other half",
              half,
              calibration.error(unseen, own),
              calibration.error(told, own)));
    }
  }

  private static boolean[] chosen(Calibration calibration, int half) {
    boolean[] chosen = new boolean[calibration.samples().size()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = half < 0 || calibration.samples().get(i).half() == half;
    }
    return chosen;
  }

  private static void print(Map<String, Double> weights, int claims) {
    System.out.println(
        "# Weights of a claim's confidence, on the scale of log odds: feature, weight.");
    System.out.println(
        "# Fitted by 'dateline calibrate' on " + claims + " claims of marked articles.");
    weights.forEach((feature, weight) -> System.out.println(feature + "\t" + weight));
  }
}
