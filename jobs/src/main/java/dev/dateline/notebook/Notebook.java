package dev.dateline.notebook;

import dev.dateline.Dateline;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Resolver;
import dev.dateline.table.Manifest;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * A dataset open in a notebook. Its tables are known to SQL by their names, beside two functions
 * for error bars, {@code share_low(so, looked_at)} and {@code share_high(so, looked_at)}, which
 * give the ends of {@link Proportion}, null when nothing was looked at; and Dateline's own
 * functions.
 *
 * <pre>{@code
 * Notebook data = Notebook.open();
 * data.sql("select day_begin, place, killed_best from events order by killed_best desc")
 * }</pre>
 */
public final class Notebook {
  /** Set by {@code dateline notebook}. */
  public static final String DATASET = "DATELINE_DATASET";

  private static final long FEW_ROWS = 20_000;

  private final SparkSession spark;
  private final Store store;

  private Notebook(SparkSession spark, Store store) {
    this.spark = spark;
    this.store = store;
  }

  /**
   * Opens the dataset that {@code dateline notebook} was started for.
   *
   * @throws CallerMistake when there is none
   */
  public static Notebook open() {
    String dataset = System.getenv(DATASET);
    if (dataset == null || dataset.isBlank()) {
      throw new CallerMistake(
          DATASET + " is not set; start with 'dateline notebook DATASET', or name the folder here");
    }
    return open(dataset);
  }

  /**
   * Opens a dataset; the tables of the one that was opened last are those that SQL knows.
   *
   * @throws CallerMistake when there is none in the folder
   */
  public static Notebook open(String dataset) {
    SparkSession spark =
        SparkSession.builder()
            .config("spark.master", System.getProperty("spark.master", "local[*]"))
            .config("spark.app.name", "dateline notebook")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
    Notebook notebook = new Notebook(spark, Store.open(spark, dataset));
    notebook.fit();
    for (Table<?> table : Tables.all()) {
      notebook.store.read(table).createOrReplaceTempView(table.name());
    }
    Dateline.register(spark);
    register(spark);
    return notebook;
  }

  /**
   * Few rows are done before Spark's plans for many are compiled and cut into tasks: a cell takes a
   * third of the time without.
   */
  private void fit() {
    long rows =
        store.manifest().tables().values().stream().mapToLong(Manifest.TableContent::rows).sum();
    spark.conf().set("spark.sql.adaptive.enabled", String.valueOf(rows >= FEW_ROWS));
    spark.conf().set("spark.sql.codegen.wholeStage", String.valueOf(rows >= FEW_ROWS));
    spark.conf().set("spark.sql.codegen.factoryMode", rows < FEW_ROWS ? "NO_CODEGEN" : "FALLBACK");
    spark.conf().set("spark.sql.shuffle.partitions", rows < FEW_ROWS ? "2" : "200");
  }

  private static void register(SparkSession spark) {
    UDF2<Number, Number, Double> low =
        (so, of) -> isEmpty(so, of) ? null : Proportion.of(so.longValue(), of.longValue()).low();
    UDF2<Number, Number, Double> high =
        (so, of) -> isEmpty(so, of) ? null : Proportion.of(so.longValue(), of.longValue()).high();
    spark.udf().register("share_low", low, DataTypes.DoubleType);
    spark.udf().register("share_high", high, DataTypes.DoubleType);
  }

  private static boolean isEmpty(Number so, Number lookedAt) {
    return so == null || lookedAt == null || lookedAt.longValue() == 0;
  }

  public SparkSession spark() {
    return spark;
  }

  /** Rows of a query; a cell that ends in them shows the first {@value Rows#FIRST}. */
  public Dataset<Row> sql(String query) {
    return spark.sql(query);
  }

  /** More rows than a cell shows by itself. */
  public Display show(Dataset<Row> rows, int most) {
    return Rows.first(rows, most);
  }

  /**
   * Makes rows that were written into a notebook known to SQL, as marks of one's own are.
   *
   * @param lines a row each, its values parted by white space; blank lines and what follows a # are
   *     passed over
   * @throws CallerMistake when a line has more or fewer values than there are columns
   */
  public Dataset<Row> written(String view, List<String> columns, String lines) {
    List<String[]> rows =
        lines
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .map(line -> line.split("\\s+"))
            .toList();
    for (String[] row : rows) {
      if (row.length != columns.size()) {
        throw new CallerMistake(
            "'" + String.join(" ", row) + "' has " + row.length + " values for " + columns);
      }
    }
    Dataset<Row> written =
        spark
            .createDataset(
                rows.stream().map(row -> String.join(" ", row)).toList(), Encoders.STRING())
            .selectExpr(
                Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                    .map(i -> "split(value, ' ')[" + i + "] as `" + columns.get(i) + "`")
                    .toArray(String[]::new));
    written.createOrReplaceTempView(view);
    return written;
  }

  /**
   * The events as another resolver would count them, from the tables alone; known to SQL as {@code
   * events_latest}, {@code events_conservative} or {@code events_range}.
   *
   * @param resolver latest, conservative or range
   * @throws CallerMistake when there is no such resolver
   */
  public Dataset<Row> recounted(String resolver) {
    Resolver known =
        Stream.of(Resolver.values())
            .filter(each -> each.name().equals(resolver.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    new CallerMistake(
                        "no resolver '" + resolver + "'; there are latest, conservative, range"));
    Dataset<Row> events = Dateline.events(spark, store.root().toString(), known).cache();
    events.createOrReplaceTempView("events_" + resolver.toLowerCase(Locale.ROOT));
    return events;
  }

  /** What to name when figures are passed on: version, commit and content of the tables. */
  public Dataset<Row> citation() {
    Manifest manifest = store.manifest();
    Manifest.TableContent events = manifest.tables().get(Tables.EVENTS.name());
    return written(
        "citation",
        List.of("what", "value"),
        "version "
            + manifest.version()
            + "\ncommit "
            + manifest.commit()
            + "\nresolver "
            + manifest.options().get("resolver")
            + "\nevents_sha256 "
            + events.contentSha256());
  }
}
