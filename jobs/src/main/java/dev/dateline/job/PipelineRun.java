package dev.dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.dateline.model.Stage;
import dev.dateline.table.Manifest;
import dev.dateline.table.Partitioning;
import dev.dateline.table.Staging;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import dev.dateline.text.RuleFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run through the stages: what each needs of those before it, kept until it is published. */
final class PipelineRun {
  private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";

  /** About 6,000 articles as stored; a shuffle of their texts then fits a task's memory. */
  private static final long SHUFFLED_BYTES_PER_TASK = 16L << 20;

  private static final long MOST_SHUFFLE_PARTITIONS = 10_000;

  private final SparkSession spark;
  private final RunOptions options;
  private final Staging staging;
  private final RuleFiles files;
  private final Progress progress;
  private final List<Manifest.StageCount> counts = new ArrayList<>();
  private List<Manifest.Input> inputs = List.of();

  /** Hashes of what articles were read by. */
  private final SortedMap<String, String> resources;

  /** Rows of Article, without copies, readings and duplicates of ids. */
  private Dataset<Row> accepted;

  /** Of each folded copy, article_id and copy_of. */
  private Dataset<Row> copies;

  /** Rows of EventArticle. */
  private Dataset<Row> eventArticles;

  /** Rows of Event, with their month, without themes. */
  private Dataset<Row> events;

  private Dataset<Row> rejections;

  /** The dataset that is appended to or done again; null for a new one. */
  private Store before;

  /** Whether readings of {@link #before} may be taken over. */
  private boolean growing;

  /** Number of accepted articles and of refused records. */
  private long acceptedCount;

  private long refusedCount;
  private long begun = System.nanoTime();

  /**
   * @param files rules and lexicons that articles are read by
   */
  PipelineRun(
      SparkSession spark, RunOptions options, RuleFiles files, Staging staging, Progress progress) {
    this.spark = spark;
    this.options = options;
    this.staging = staging;
    this.files = files;
    this.resources = ResourceHashes.of(files);
    this.progress = progress;
  }

  RunOptions options() {
    return options;
  }

  /**
   * Reads the inputs.
   *
   * @param before a dataset whose articles and refusals are taken as read; null for none
   */
  void ingest(Store before) {
    progress.begin(Stage.INGEST);
    this.before = before;
    this.growing = before != null;
    IngestJob.Found found = new IngestJob(spark, options).run();
    inputs = new ArrayList<>(before == null ? List.of() : before.manifest().inputs());
    inputs.addAll(found.files());
    sizeShuffles();
    Dataset<Row> outcomes = staging.keep("outcomes", found.outcomes());
    Dataset<Row> articles = IngestJob.articles(outcomes);
    rejections = IngestJob.rejections(outcomes);
    if (before != null) {
      articles = articles.unionByName(articlesOf(before));
      rejections = rejections.unionByName(rejectionsOf(before, Stage.INGEST));
    }
    Dataset<Row> duplicates = staging.keep("duplicates", DuplicateIds.rejections(articles));
    long duplicated = duplicates.count();
    accepted = duplicated == 0 ? articles : DuplicateIds.without(articles, duplicates);
    rejections = rejections.unionByName(duplicates);
    acceptedCount = articles.count() - duplicated;
    refusedCount = rejections.count();
    done(Stage.INGEST, acceptedCount + refusedCount, acceptedCount, 0, refusedCount);
  }

  /** Takes the tables before a stage from a dataset. */
  void takeOver(Store before, Stage from) {
    this.before = before;
    inputs = before.manifest().inputs();
    sizeShuffles();
    accepted = articlesOf(before);
    acceptedCount = before.manifest().tables().get(Tables.ARTICLES.name()).rows();
    copies =
        before
            .read(Tables.ARTICLES)
            .filter(col("copy_of").isNotNull())
            .select("article_id", "copy_of");
    refusedCount = before.manifest().tables().get(Tables.REJECTS.name()).rows();
    Stage last = from == Stage.RESOLVE ? Stage.EXTRACT : from;
    rejections =
        before
            .read(Tables.REJECTS)
            .filter(col("stage").isInCollection(codes(stage -> stage.compareTo(last) < 0)));
    before.manifest().stages().stream()
        .filter(count -> codes(stage -> stage.compareTo(last) < 0).contains(count.stage()))
        .forEach(counts::add);
    if (from.compareTo(Stage.RESOLVE) > 0) {
      staging.take(Tables.ARTICLES, before);
      ExtractJob.tables().forEach(table -> staging.take(table, before));
      // Nothing is read again, so what it was read by is as it was.
      String rules = before.manifest().resources().get(ResourceHashes.OWN_RULES);
      if (rules != null) {
        resources.put(ResourceHashes.OWN_RULES, rules);
      }
    }
    if (from.compareTo(Stage.CLUSTER) > 0) {
      eventArticles = before.read(Tables.EVENT_ARTICLES).drop(Partitioning.EVENT_MONTH.column());
      staging.take(Tables.EVENT_ALIASES, before);
    }
    if (from.compareTo(Stage.COUNT) > 0) {
      events = before.read(Tables.EVENTS);
      staging.take(Tables.EVENT_ARTICLES, before);
      staging.take(Tables.EVENT_TOLLS, before);
      staging.take(Tables.EVENT_RESTRICTIONS, before);
      staging.take(Tables.PLACE_DAYS, before);
    }
  }

  /**
   * Shuffles into as many parts as the corpus is worth, unless the caller said how many: Spark's
   * own choice is one number for 100 articles and for 100 million.
   */
  private void sizeShuffles() {
    if (spark.sparkContext().getConf().contains(SHUFFLE_PARTITIONS)) {
      return;
    }
    long bytes = inputs.stream().mapToLong(Manifest.Input::bytes).sum();
    long parts =
        Math.max(spark.sparkContext().defaultParallelism(), bytes / SHUFFLED_BYTES_PER_TASK);
    spark.conf().set(SHUFFLE_PARTITIONS, Math.min(parts, MOST_SHUFFLE_PARTITIONS));
  }

  /** Finds copies of one text; they stay in the table of articles and are not read again. */
  void deduplicate() {
    progress.begin(Stage.DEDUPLICATE);
    copies = staging.keep("copies", new DeduplicateJob(staging).copies(accepted));
    long folded = copies.count();
    done(Stage.DEDUPLICATE, acceptedCount, acceptedCount - folded, folded, 0);
  }

  /** Reads every kept article, and writes the articles and what was read of them. */
  void extract() {
    progress.begin(Stage.EXTRACT);
    Dataset<Row> kept = accepted.join(copies, Columns.key("article_id"), "left_anti");
    KnownReadings known =
        KnownReadings.of(staging, growing ? before : null, kept, options, resources);
    if (known != null) {
      kept = kept.join(known.articles(), Columns.key("article_id"), "left_anti");
    }
    ExtractJob job = new ExtractJob(options.profile(), options.kinds(), files);
    Dataset<Row> readings = staging.keep("readings", job.readings(spread(kept)));
    ExtractJob.Counted counted = ExtractJob.counted(readings);
    List<Staging.Rows> tables = new ArrayList<>();
    for (Table<?> table : ExtractJob.tables()) {
      long rows = counted.rows().get(table.name());
      Dataset<Row> part = ExtractJob.part(table, readings);
      tables.add(
          known == null
              ? new Staging.Rows(table, part, rows)
              : new Staging.Rows(
                  table, part.unionByName(known.rows(table)), rows + known.atMost(table)));
    }
    tables.add(new Staging.Rows(Tables.ARTICLES, articles(readings, known), acceptedCount));
    staging.write(tables);
    rejections = rejections.unionByName(ExtractJob.rejections(readings));
    refusedCount += counted.failed();
    long read = counted.read() + (known == null ? 0 : known.count());
    done(Stage.EXTRACT, read, read - counted.failed(), 0, counted.failed());
  }

  /** The table of articles: a copy is protest if the article it copies is. */
  private Dataset<Row> articles(Dataset<Row> readings, KnownReadings known) {
    Dataset<Row> read = readings.select("article_id", "is_protest", "protest_score");
    Dataset<Row> scores =
        (known == null ? read : read.unionByName(known.articles()))
            .withColumnRenamed("article_id", "read_id");
    return accepted
        .drop("copy_of", "is_protest", "protest_score")
        .join(copies, Columns.key("article_id"), "left")
        .withColumn("read_id", coalesce(col("copy_of"), col("article_id")))
        .join(scores, Columns.key("read_id"), "left")
        .withColumn(Partitioning.PUBLISHED_MONTH.column(), Months.of(col("published_day")));
  }

  /** Groups mentions into events. */
  void cluster() {
    progress.begin(Stage.CLUSTER);
    eventArticles =
        staging.keep(
            "event_articles",
            new ClusterJob(staging, options.kinds())
                .eventArticles(staging.read(Tables.FEATURES), staging.read(Tables.ARTICLES)));
    if (before == null) {
      staging.write(List.of(none(Tables.EVENT_ALIASES)));
      return;
    }
    KeptIds ids = new KeptIds(staging, eventArticles, KeptIds.Before.of(before));
    eventArticles = staging.keep("kept_event_articles", ids.renamed(eventArticles));
    staging.write(Tables.EVENT_ALIASES, ids.aliases());
  }

  /** Brings the reports of each event to its figures. */
  void count() {
    progress.begin(Stage.COUNT);
    CountJob job =
        new CountJob(eventArticles, staging.read(Tables.MENTIONS), staging.read(Tables.FEATURES));
    Dataset<Row> restrictions =
        staging.keep("event_restrictions", job.restrictions(staging.read(Tables.RESTRICTIONS)));
    Dataset<Row> counts =
        staging.keep(
            "counts",
            job.counts(
                staging.read(Tables.CLAIMS),
                staging.read(Tables.TACTICS),
                restrictions,
                options.resolver()));
    events = CountJob.events(counts);
    staging.write(
        List.of(
            new Staging.Rows(
                Tables.EVENT_ARTICLES, CountJob.inMonths(eventArticles, events), Long.MAX_VALUE),
            new Staging.Rows(Tables.EVENT_TOLLS, CountJob.tolls(counts), Long.MAX_VALUE),
            new Staging.Rows(
                Tables.EVENT_RESTRICTIONS, CountJob.inMonths(restrictions, events), Long.MAX_VALUE),
            new Staging.Rows(
                Tables.PLACE_DAYS, PlaceDayPanel.of(events, restrictions), Long.MAX_VALUE)));
  }

  /** Groups events into themes, and writes the events that now know theirs. */
  void themes() {
    progress.begin(Stage.THEMES);
    Dataset<Row> terms =
        staging.keep(
            "event_terms",
            new CountJob(
                    eventArticles, staging.read(Tables.MENTIONS), staging.read(Tables.FEATURES))
                .weightedTerms());
    ThemesJob job = new ThemesJob(staging);
    Dataset<Row> ofEvents = staging.keep("event_themes", job.themesOfEvents(terms));
    Dataset<Row> themed =
        events
            .drop("theme_id")
            .join(ofEvents.select("event_id", "theme_id"), Columns.key("event_id"), "left");
    staging.write(
        List.of(
            new Staging.Rows(Tables.EVENTS, themed, Long.MAX_VALUE),
            new Staging.Rows(Tables.THEMES, job.themes(ofEvents, events, terms), Long.MAX_VALUE)));
  }

  /** What the run was; the last refusals are written with it. */
  Manifest manifest(Instant started) {
    staging.write(List.of(new Staging.Rows(Tables.REJECTS, rejections, refusedCount)));
    Build build = Build.current();
    return new Manifest(
        Manifest.KIND,
        build.version(),
        build.commit(),
        spark.version(),
        System.getProperty("java.version"),
        started,
        Instant.now(),
        RunOptionsJson.write(options),
        inputs,
        resources,
        new TreeMap<>(staging.contents()),
        List.copyOf(counts));
  }

  /** Articles as ingest made them, from a dataset. */
  private static Dataset<Row> articlesOf(Store before) {
    return before
        .read(Tables.ARTICLES)
        .drop(Partitioning.PUBLISHED_MONTH.column())
        .withColumn("copy_of", lit(null).cast("string"))
        .withColumn("is_protest", lit(null).cast("boolean"))
        .withColumn("protest_score", lit(null).cast("double"));
  }

  private static Dataset<Row> rejectionsOf(Store before, Stage stage) {
    return before.read(Tables.REJECTS).filter(col("stage").equalTo(stage.code()));
  }

  /** A few large files must not leave cores idle while articles are read. */
  private static Dataset<Row> spread(Dataset<Row> articles) {
    int cores = articles.sparkSession().sparkContext().defaultParallelism();
    return articles.rdd().getNumPartitions() < cores ? articles.repartition(4 * cores) : articles;
  }

  private static List<String> codes(java.util.function.Predicate<Stage> which) {
    return java.util.Arrays.stream(Stage.values()).filter(which).map(Stage::code).toList();
  }

  private Staging.Rows none(Table<?> table) {
    return new Staging.Rows(table, spark.createDataFrame(List.of(), table.readSchema()), 0);
  }

  private void done(Stage stage, long read, long kept, long folded, long rejected) {
    counts.add(new Manifest.StageCount(stage.code(), read, kept, folded, rejected));
    long now = System.nanoTime();
    progress.say(
        "%s: %,d read, %,d kept, %,d folded, %,d rejected (%.1f s)"
            .formatted(stage.code(), read, kept, folded, rejected, (now - begun) / 1e9));
    begun = now;
  }
}
