package dev.dateline.job;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.table.Partitioning;
import dev.dateline.table.RowCodec;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import dev.dateline.text.RuleFiles;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What was read of a caller's own rows. Nothing is read before a table is asked for, and then once
 * for each table that is: {@link #persist} reads once for all.
 */
public final class Readings implements AutoCloseable {
  /** What stands for a file where there is none. */
  private static final String SOURCE = "rows";

  private final Dataset<Row> outcomes;
  private final Dataset<Row> readings;

  private Readings(Dataset<Row> outcomes, Dataset<Row> readings) {
    this.outcomes = outcomes;
    this.readings = readings;
  }

  /**
   * Reads articles.
   *
   * @param rows with a column for the text, and for id, title, publication and so on where they are
   *     known, by any name that a run knows
   * @param map names of the caller's columns by our fields where they are others
   */
  public static Readings of(
      Dataset<Row> rows, Map<String, String> map, Profile profile, Kinds kinds) {
    FieldMap fields = FieldMap.of(map);
    Map<String, String> columns = Map.copyOf(map);
    fields.check(rows.columns());
    MapFunction<Row, Row> accept =
        row ->
            RowCodec.of(Intake.Outcome.class)
                .toRow(
                    new Intake(FieldMap.of(columns), null)
                        .accept(SOURCE, SourceRecord.of(0, RowFields.of(row), row.mkString(" "))));
    Dataset<Row> outcomes = rows.map(accept, RowCodec.of(Intake.Outcome.class).encoder());
    Dataset<Row> articles = IngestJob.articles(outcomes);
    return new Readings(
        outcomes, new ExtractJob(profile, kinds, RuleFiles.shipped()).readings(articles));
  }

  /** Keeps what is read, until {@link #close}. */
  public Readings persist() {
    return new Readings(outcomes.persist(), readings.persist());
  }

  /**
   * Rows that became articles, with their {@code article_id} and the caller's {@code source_id}.
   */
  public Dataset<Row> articles() {
    return IngestJob.articles(outcomes).drop("copy_of", "is_protest", "protest_score");
  }

  /** Rows that were refused, and articles that could not be read, with the reason. */
  public Dataset<Row> rejects() {
    return IngestJob.rejections(outcomes).unionByName(ExtractJob.rejections(readings));
  }

  public Dataset<Row> claims() {
    return part(Tables.CLAIMS);
  }

  public Dataset<Row> restrictions() {
    return part(Tables.RESTRICTIONS);
  }

  public Dataset<Row> tactics() {
    return part(Tables.TACTICS);
  }

  public Dataset<Row> mentions() {
    return part(Tables.MENTIONS);
  }

  public Dataset<Row> ignoredNumbers() {
    return part(Tables.IGNORED_NUMBERS);
  }

  private Dataset<Row> part(Table<?> table) {
    return ExtractJob.part(table, readings).drop(Partitioning.PUBLISHED_MONTH.column());
  }

  @Override
  public void close() {
    readings.unpersist();
    outcomes.unpersist();
  }
}
