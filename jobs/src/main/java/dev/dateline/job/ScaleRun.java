package dev.dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import dev.dateline.bench.CorpusGenerator;
import dev.dateline.bench.PlantedEvent;
import dev.dateline.model.Article;
import dev.dateline.model.Measure;
import dev.dateline.table.Manifest;
import dev.dateline.table.Scratch;
import dev.dateline.table.Store;
import dev.dateline.table.Tables;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.ml.feature.Tokenizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The whole pipeline over a generated corpus, measured against a scan of the same texts in Parquet,
 * its answers checked against the planted events.
 */
public final class ScaleRun {
  private static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("url", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("text", DataTypes.StringType, false);

  private static final int ARTICLES_A_FILE = 50_000;

  /** The peer is asked for pairs at this Jaccard distance and below, over the same shingles. */
  private static final double PEER_DISTANCE = 0.5;

  /** Finds 0.97 of the pairs at that distance; more tables find more and take longer. */
  private static final int PEER_TABLES = 5;

  private static final int PEER_SHINGLE = 5;
  private static final int PEER_FEATURES = 1 << 18;

  private final SparkSession spark;
  private final Consumer<String> progress;
  private final CorpusGenerator generator;
  private final int articles;
  private final String folder;

  /**
   * @param generator of the corpus
   * @param articles size of the corpus
   * @param folder where corpus and dataset are written; what an earlier run left is replaced
   */
  public ScaleRun(
      SparkSession spark,
      CorpusGenerator generator,
      int articles,
      String folder,
      Consumer<String> progress) {
    this.spark = spark;
    this.progress = progress;
    this.generator = generator;
    this.articles = articles;
    this.folder = folder;
  }

  /**
   * Figures by name, in an order to be read: seconds of wall clock, bytes, counts and shares.
   *
   * @param peerArticles how many articles MLlib's MinHashLSH is tried on beside our copies stage; 0
   *     for none
   */
  public Map<String, Number> measure(int peerArticles) {
    Map<String, Number> figures = new LinkedHashMap<>();
    RunMeter meter = new RunMeter();
    spark.sparkContext().addSparkListener(meter);
    try {
      figures.put("corpus.seconds", seconds(this::writeCorpus));
      seconds(this::scan);
      double scan = seconds(this::scan);
      figures.put("floor.parquet_scan_seconds", scan);
      meter.reset();
      double all = seconds(() -> run(figures, meter));
      figures.put("pipeline.seconds", all);
      int cores = spark.sparkContext().defaultParallelism();
      figures.put("pipeline.articles_per_second_and_core", articles / all / cores);
      figures.put("pipeline.times_parquet_scan", all / scan);
      figures.put("pipeline.processor_seconds", meter.processorSeconds());
      figures.put("pipeline.heap_peak_bytes", RunMeter.heapPeakBytes());
      figures.put("pipeline.shuffled_bytes", meter.shuffledBytes());
      figures.put("pipeline.spilled_bytes", meter.spilledBytes());
      check(figures);
      if (peerArticles > 0) {
        comparePeers(peerArticles, figures);
      }
      return figures;
    } finally {
      spark.sparkContext().removeSparkListener(meter);
    }
  }

  private static double seconds(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private void writeCorpus() {
    Encoder<Row> encoder = ExpressionEncoder.apply(RowEncoder.encoderFor(SCHEMA, true));
    CorpusGenerator made = generator;
    int files = Math.max(spark.sparkContext().defaultParallelism(), articles / ARTICLES_A_FILE);
    Dataset<Row> corpus =
        spark
            .range(0, articles, 1, files)
            .map((MapFunction<Long, Row>) number -> row(made.article(number.intValue())), encoder);
    corpus.write().mode("overwrite").json(corpusFolder());
    spark
        .read()
        .schema(SCHEMA)
        .json(corpusFolder())
        .select("text")
        .write()
        .mode("overwrite")
        .option("compression", "zstd")
        .parquet(folder + "/texts");
    progress.accept("%,d articles written".formatted(articles));
  }

  private String corpusFolder() {
    return folder + "/corpus";
  }

  private static Row row(Article article) {
    return RowFactory.create(
        article.sourceId(),
        article.url(),
        article.publisher(),
        article.title(),
        article.publishedAt().toString(),
        article.text());
  }

  private void scan() {
    spark.read().parquet(folder + "/texts").agg(sum(length(col("text")))).collectAsList();
  }

  private void run(Map<String, Number> figures, RunMeter meter) {
    StageClock stages = new StageClock(figures, meter, progress);
    RunOptions options =
        RunOptions.of(List.of(corpusFolder()), dataset()).into(dataset(), WriteMode.OVERWRITE);
    Manifest manifest = new Pipeline(spark, stages).run(options);
    stages.stop();
    manifest.tables().forEach((name, table) -> figures.put("rows." + name, table.rows()));
  }

  private String dataset() {
    return folder + "/dataset";
  }

  /**
   * How much of what was planted came out: of the reports, those whose event holds mostly reports
   * of their own planted event; of the deaths that such events tell, those that are the planted
   * ones.
   */
  private void check(Map<String, Number> figures) {
    Store store = Store.open(spark, dataset());
    Map<String, Map<Integer, Integer>> planted = new HashMap<>();
    CorpusGenerator made = generator;
    UserDefinedFunction eventOf =
        udf(
            (UDF1<String, Integer>) id -> made.eventOf(Integer.parseInt(id.substring(1))),
            DataTypes.IntegerType);
    store
        .read(Tables.EVENT_ARTICLES)
        .groupBy(col("event_id"), eventOf.apply(col("source_id")).as("planted"))
        .agg(count(lit(1)).as("reports"))
        .toLocalIterator()
        .forEachRemaining(
            row ->
                planted
                    .computeIfAbsent(row.getString(0), key -> new HashMap<>())
                    .put(row.getInt(1), (int) row.getLong(2)));
    long linked =
        planted.values().stream().flatMap(m -> m.values().stream()).mapToInt(i -> i).sum();
    long home =
        planted.values().stream()
            .mapToInt(m -> m.values().stream().max(Integer::compare).get())
            .sum();
    figures.put("check.reports_in_events", linked);
    figures.put("check.reports_with_their_own", home / (double) Math.max(1, linked));
    checkDeaths(store, planted, figures);
  }

  private void checkDeaths(
      Store store, Map<String, Map<Integer, Integer>> planted, Map<String, Number> figures) {
    int told = 0;
    int right = 0;
    List<Row> events =
        store
            .read(Tables.EVENTS)
            .select("event_id", "killed_best")
            .filter("killed_best > 0")
            .collectAsList();
    for (Row event : events) {
      Map<Integer, Integer> of = planted.getOrDefault(event.getString(0), Map.of());
      int main =
          of.entrySet().stream()
              .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
              .map(Map.Entry::getKey)
              .orElse(-1);
      told++;
      PlantedEvent truth = main < 0 ? null : generator.event(main);
      right += truth != null && truth.figures().get(Measure.KILLED) == event.getLong(1) ? 1 : 0;
    }
    figures.put("check.events_with_deaths", told);
    figures.put("check.deaths_right", right / (double) Math.max(1, told));
  }

  /** Our copies stage and MLlib's MinHashLSH over the same articles. */
  private void comparePeers(int peerArticles, Map<String, Number> figures) {
    Dataset<Row> some =
        spark
            .read()
            .schema(SCHEMA)
            .json(corpusFolder())
            .limit(peerArticles)
            .select(
                col("id").as("article_id"),
                col("published").cast("timestamp").as("published_at"),
                col("text"))
            .cache();
    some.count();
    Scratch scratch =
        (name, rows) -> {
          String at = folder + "/scratch/" + name;
          rows.write().mode("overwrite").parquet(at);
          return spark.read().schema(rows.schema()).parquet(at);
        };
    Runnable ours =
        () -> figures.put("peers.copies_ours", new DeduplicateJob(scratch).copies(some).count());
    ours.run();
    double own = seconds(ours);
    figures.put("peers.copies_seconds", own);
    double peer = seconds(() -> figures.put("peers.pairs_minhash_lsh", minHashPairs(some)));
    figures.put("peers.minhash_lsh_seconds", peer);
    figures.put("peers.minhash_lsh_times_ours", peer / own);
    some.unpersist();
  }

  private static long minHashPairs(Dataset<Row> texts) {
    Dataset<Row> words = new Tokenizer().setInputCol("text").setOutputCol("words").transform(texts);
    Dataset<Row> shingles =
        new NGram()
            .setN(PEER_SHINGLE)
            .setInputCol("words")
            .setOutputCol("shingles")
            .transform(words);
    Dataset<Row> hashed =
        new HashingTF()
            .setBinary(true)
            .setNumFeatures(PEER_FEATURES)
            .setInputCol("shingles")
            .setOutputCol("features")
            .transform(shingles)
            .select("article_id", "features");
    MinHashLSHModel model =
        new MinHashLSH()
            .setNumHashTables(PEER_TABLES)
            .setSeed(1)
            .setInputCol("features")
            .setOutputCol("hashes")
            .fit(hashed);
    return model
        .approxSimilarityJoin(hashed, hashed, PEER_DISTANCE, "distance")
        .filter("datasetA.article_id < datasetB.article_id")
        .count();
  }
}
