package dev.dateline.job;

import dev.dateline.model.Resolver;
import dev.dateline.table.TableSource;
import dev.dateline.table.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The events of a published dataset by another resolver, beside those that it holds. */
public final class Recount {
  private Recount() {}

  /** Rows of {@code events}; {@code theme_id} is null, as themes are made after counting. */
  public static Dataset<Row> events(TableSource tables, Resolver resolver) {
    Dataset<Row> counts =
        new CountJob(
                tables.read(Tables.EVENT_ARTICLES),
                tables.read(Tables.MENTIONS),
                tables.read(Tables.FEATURES))
            .counts(
                tables.read(Tables.CLAIMS),
                tables.read(Tables.TACTICS),
                tables.read(Tables.EVENT_RESTRICTIONS),
                resolver);
    return CountJob.events(counts);
  }
}
