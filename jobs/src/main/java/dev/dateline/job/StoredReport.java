package dev.dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.Event;
import dev.dateline.model.Theme;
import dev.dateline.report.ArticleCount;
import dev.dateline.report.EventFile;
import dev.dateline.report.RejectCount;
import dev.dateline.report.ReportSource;
import dev.dateline.report.Severity;
import dev.dateline.table.Manifest;
import dev.dateline.table.ManifestJson;
import dev.dateline.table.RowCodec;
import dev.dateline.table.TableSource;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables of a dataset as the report reads them. */
final class StoredReport implements ReportSource {
  private final TableSource tables;
  private final Manifest manifest;

  StoredReport(TableSource tables, Manifest manifest) {
    this.tables = tables;
    this.manifest = manifest;
  }

  @Override
  public JsonNode manifest() {
    try {
      return new ObjectMapper().readTree(ManifestJson.write(manifest));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest is always JSON", e);
    }
  }

  @Override
  public Iterator<Event> events() {
    List<Column> order = new ArrayList<>();
    Severity.MEASURES.forEach(
        measure -> {
          String name = measure.code().toLowerCase(Locale.ROOT);
          order.add(coalesce(col(name + "_best"), col(name + "_low")).desc_nulls_last());
        });
    order.add(col("sources").desc_nulls_last());
    order.add(col("event_id").asc());
    RowCodec<Event> codec = Tables.EVENTS.codec();
    Iterator<Row> rows =
        tables.read(Tables.EVENTS).orderBy(order.toArray(Column[]::new)).toLocalIterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Event next() {
        return codec.fromRow(rows.next());
      }
    };
  }

  @Override
  public List<EventFile> files(List<Event> events) {
    return events.isEmpty() ? List.of() : new EventFiles(tables).of(events);
  }

  @Override
  public List<Theme> themes() {
    return tables.collect(Tables.THEMES);
  }

  @Override
  public List<ArticleCount> articleCounts() {
    Dataset<Row> counts =
        tables
            .read(Tables.ARTICLES)
            .groupBy(
                col("published_day").as("day"),
                col("publisher"),
                col("language"),
                col("copy_of").isNotNull().as("copy"),
                coalesce(col("is_protest"), lit(false)).as("protest"))
            .agg(count(lit(1)).as("articles"));
    return collect(counts, ArticleCount.class);
  }

  @Override
  public List<RejectCount> rejectCounts() {
    Dataset<Row> counts =
        tables.read(Tables.REJECTS).groupBy("stage", "reason").agg(count(lit(1)).as("records"));
    return collect(counts, RejectCount.class);
  }

  private static <R extends Record> List<R> collect(Dataset<Row> rows, Class<R> type) {
    RowCodec<R> codec = RowCodec.of(type);
    return rows.collectAsList().stream().map(codec::fromRow).toList();
  }
}
