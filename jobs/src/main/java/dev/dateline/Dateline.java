package dev.dateline;

import dev.dateline.job.Readings;
import dev.dateline.job.Recount;
import dev.dateline.job.SqlFunctions;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Resolver;
import dev.dateline.table.Store;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reading articles from a Spark program of your own. The session is yours, and so are the rows; put
 * {@code dateline-VERSION.jar} on the class path ({@code spark-shell --jars}).
 *
 * <p>Articles are rows with a column {@code text} and, where they are known, {@code id}, {@code
 * title}, {@code published}, {@code url}, {@code publisher}, {@code byline} and {@code dateline};
 * the names that {@code dateline run} knows are known here too. Without a publication "on Tuesday"
 * can't be resolved. What comes back has the columns of the tables of the same names, which {@code
 * dateline schema} explains, for every article whether it reports unrest or not; {@link
 * Readings#articles} has your id beside ours.
 *
 * <pre>{@code
 * Dataset<Row> claims = Dateline.claims(articles);
 *
 * try (Readings readings = Dateline.read(articles).persist()) { // more than one table: read once
 *   readings.claims().join(readings.articles(), "article_id").show();
 *   readings.restrictions().groupBy("type").count().show();
 * }
 *
 * Dateline.register(spark);
 * spark.sql("select id, c.measure, c.low, c.best, c.high, c.quote"
 *     + " from articles lateral view explode(dateline_claims(text, published)) as c");
 * }</pre>
 *
 * <p>These read one article at a time. Copies, events and totals over articles are what {@code
 * dateline run} makes of a corpus; {@link #events} counts those again by another resolver.
 */
public final class Dateline {
  private Dateline() {}

  /** Reads articles by the default convention for vague numbers, ccc, for protest and unrest. */
  public static Readings read(Dataset<Row> articles) {
    return read(articles, Map.of(), Profile.CCC, Kinds.PROTEST);
  }

  /**
   * Reads articles.
   *
   * @param map names of your columns by our fields, as {@code Map.of("text", "body")}
   * @param profile whose convention turns vague quantity words into numbers
   * @param kinds which kinds of events become mentions
   * @throws CallerMistake when no column holds a text
   */
  public static Readings read(
      Dataset<Row> articles, Map<String, String> map, Profile profile, Kinds kinds) {
    return Readings.of(articles, map, profile, kinds);
  }

  /** Each reported count of people: table {@code claims}. */
  public static Dataset<Row> claims(Dataset<Row> articles) {
    return read(articles).claims();
  }

  /** Each reported restriction: table {@code restrictions}. */
  public static Dataset<Row> restrictions(Dataset<Row> articles) {
    return read(articles).restrictions();
  }

  /** Each reported use of force: table {@code tactics}. */
  public static Dataset<Row> tactics(Dataset<Row> articles) {
    return read(articles).tactics();
  }

  /** Each article's view of each event: table {@code mentions}. */
  public static Dataset<Row> mentions(Dataset<Row> articles) {
    return read(articles).mentions();
  }

  /** Numbers near a trigger that are no claims, with the reason: table {@code ignored_numbers}. */
  public static Dataset<Row> ignoredNumbers(Dataset<Row> articles) {
    return read(articles).ignoredNumbers();
  }

  /**
   * The events of a dataset as another resolver would count them, from its tables alone. Rows of
   * table {@code events}, except that {@code theme_id} is null: themes are made after counting.
   *
   * @param dataset the folder of a dataset that {@code dateline run} made
   * @throws CallerMistake when there is none
   */
  public static Dataset<Row> events(SparkSession spark, String dataset, Resolver resolver) {
    return Recount.events(Store.open(spark, dataset), resolver);
  }

  /**
   * Makes {@code dateline_claims(text, published)}, {@code dateline_restrictions}, {@code
   * dateline_tactics} and {@code dateline_mentions} known to a session. Each gives an array of
   * structs with the columns of its table: empty when the article says nothing of the kind, null
   * when it can't be read (no text, not English, a publication in no known form). The publication
   * may be a string, a date, a timestamp or null.
   */
  public static void register(SparkSession spark) {
    register(spark, Profile.CCC, Kinds.PROTEST);
  }

  /** As {@link #register(SparkSession)}, by another convention or for all kinds of events. */
  public static void register(SparkSession spark, Profile profile, Kinds kinds) {
    SqlFunctions.register(spark, profile, kinds);
  }
}
