package dev.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.dateline.bench.CorpusGenerator;
import dev.dateline.bench.ReadingSpeed;
import dev.dateline.job.ScaleRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.io.file.PathUtils;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench}: how fast, against what no reading can do without. */
@Command(
    name = "bench",
    header = "Make a corpus by seed, run everything over it, and say how long each part took.",
    description = {
      "The corpus is news-like: 2.5 kB a text in the median, 15 %% of them on planted events with"
          + " known figures, 10 %% copies. Figures are of one machine and one run; compare ratios."
    },
    sortOptions = false)
final class BenchCommand implements Callable<Integer> {
  private static final int READ = 4000;
  private static final int PEERS = 5000;

  @Option(
      names = "--articles",
      defaultValue = "10000",
      paramLabel = "N",
      description = "Size of the corpus. Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Another seed, another corpus. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--skew",
      description =
          "Half of the reports are of one event, half of the copies of one article; compare with a run"
              + " without.")
  private boolean skew;

  @Option(
      names = "--work",
      paramLabel = "FOLDER",
      description = "Where corpus and dataset are written. Default: a temporary folder.")
  private Path work;

  @Option(
      names = "--peers",
      description = {
        "Time OpenNLP's tagger against our reading, and MLlib's MinHashLSH against our copies stage,"
            + " as well (minutes)."
      })
  private boolean peers;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
  private Path json;

  @Override
  public Integer call() throws IOException {
    Map<String, Object> figures = new LinkedHashMap<>();
    machine(figures);
    for (ReadingSpeed.Speed speed :
        new ReadingSpeed(new CorpusGenerator(seed, READ), READ, peers).measure()) {
      String name = "reading." + speed.step().replace(' ', '_');
      figures.put(name + ".articles_per_second_and_core", speed.articlesPerSecond());
      if (speed.floors() != null) {
        figures.put(name + ".times_floor", speed.floors());
      }
    }
    Path folder = work == null ? Files.createTempDirectory("dateline-bench") : work;
    try {
      measure(figures, folder);
    } finally {
      if (work == null) {
        PathUtils.deleteDirectory(folder);
      }
    }
    print(figures);
    if (json != null) {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(json.toFile(), figures);
    }
    return ExitCode.DONE.code();
  }

  private void measure(Map<String, Object> figures, Path folder) throws IOException {
    try (SparkSession spark = Engine.start("bench")) {
      figures.put("spark", spark.version());
      figures.put("cores", spark.sparkContext().defaultParallelism());
      String at = folder.toAbsolutePath().toString();
      figures.putAll(
          new ScaleRun(spark, corpus(), articles, at, Words::say).measure(peers ? PEERS : 0));
    }
  }

  private CorpusGenerator corpus() {
    return skew ? CorpusGenerator.skewed(seed, articles) : new CorpusGenerator(seed, articles);
  }

  private void machine(Map<String, Object> figures) {
    figures.put("articles", articles);
    figures.put("seed", seed);
    figures.put("skewed", skew);
    figures.put("dateline", String.join(" ", new Build().getVersion()));
    figures.put("java", System.getProperty("java.version"));
    figures.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    figures.put("heap_bytes", Runtime.getRuntime().maxMemory());
  }

  private static void print(Map<String, Object> figures) {
    PrintStream out = Words.data();
    figures.forEach((name, value) -> out.printf("%-52s %s%n", name, shown(value)));
  }

  private static String shown(Object value) {
    if (value instanceof Double number) {
      return "%,.2f".formatted(number);
    }
    return value instanceof Number number ? "%,d".formatted(number.longValue()) : value.toString();
  }
}
