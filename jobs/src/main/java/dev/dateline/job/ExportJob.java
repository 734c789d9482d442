package dev.dateline.job;

import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import dev.dateline.export.Acled;
import dev.dateline.export.Columns;
import dev.dateline.export.CountedArticle;
import dev.dateline.export.Csv;
import dev.dateline.export.EventView;
import dev.dateline.export.Gkg;
import dev.dateline.export.JsonLines;
import dev.dateline.export.Plover;
import dev.dateline.export.RowSink;
import dev.dateline.export.SourcedEvent;
import dev.dateline.export.Tsv;
import dev.dateline.export.Ucdp;
import dev.dateline.export.Withheld;
import dev.dateline.model.CallerMistake;
import dev.dateline.table.RowCodec;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Writes tables and views of a dataset as lines of text, in an order that follows from the rows
 * alone. Rows stream through the driver a partition at a time, so that a table of any size fits.
 */
public final class ExportJob {
  /** What a table can be exported as. */
  public static final List<String> FORMS = List.of("jsonl", "csv");

  /** What the events can be exported as. */
  public static final List<String> VIEWS = List.of("acled", "ucdp", "plover", "gkg");

  private final Store store;
  private final boolean texts;

  /**
   * @param texts whether the words of articles are exported
   */
  public ExportJob(Store store, boolean texts) {
    this.store = store;
    this.texts = texts;
  }

  /**
   * Exports a table.
   *
   * @param form {@code jsonl} or {@code csv}
   * @throws CallerMistake when there is no such form
   */
  public <R extends Record> void table(Table<R> table, String form, Writer out) throws IOException {
    List<String> names = Columns.names(table.rows());
    List<String> columns = texts ? names : Withheld.without(names);
    RowCodec<R> codec = table.codec();
    Dataset<Row> rows =
        store
            .read(table)
            .orderBy(table.order().stream().map(order -> col(order)).toArray(Column[]::new));
    try (RowSink sink = sink(form, columns, out)) {
      for (Iterator<Row> each = rows.toLocalIterator(); each.hasNext(); ) {
        Map<String, Object> row = Columns.of(codec.fromRow(each.next()));
        sink.write(texts ? row : Withheld.without(row));
      }
    }
  }

  /**
   * Exports the events as another dataset's users know them.
   *
   * @param name {@code acled}, {@code ucdp}, {@code plover} or {@code gkg}
   * @throws CallerMistake when there is no such view
   */
  public void view(String name, Writer out) throws IOException {
    switch (name) {
      case "acled" -> events(new Acled(), "csv", out);
      case "ucdp" -> events(new Ucdp(), "csv", out);
      case "plover" -> events(new Plover(), "jsonl", out);
      case "gkg" -> counts(out);
      default ->
          throw new CallerMistake(
              "no view '" + name + "'; the views are " + String.join(", ", VIEWS));
    }
  }

  private static RowSink sink(String form, List<String> columns, Writer out) throws IOException {
    return switch (form) {
      case "jsonl" -> new JsonLines(out);
      case "csv" -> Csv.commas(out, columns);
      default ->
          throw new CallerMistake(
              "no form '" + form + "'; the forms are " + String.join(", ", FORMS));
    };
  }

  private void events(EventView view, String form, Writer out) throws IOException {
    Dataset<Row> sources =
        store
            .read(Tables.EVENT_ARTICLES)
            .select(col("event_id").as("for_event"), col("article_id"))
            .join(
                store.read(Tables.ARTICLES).select("article_id", "publisher", "url"), "article_id")
            .groupBy("for_event")
            .agg(
                sort_array(collect_set("publisher")).as("outlets"),
                sort_array(collect_set("url")).as("urls"));
    Dataset<Row> rows =
        store
            .read(Tables.EVENTS)
            .join(sources, col("event_id").equalTo(col("for_event")), "left")
            .orderBy(col("day_begin"), col("event_id"));
    try (RowSink sink = sink(form, view.columns(), out)) {
      for (Iterator<Row> each = rows.toLocalIterator(); each.hasNext(); ) {
        Row row = each.next();
        SourcedEvent event =
            new SourcedEvent(
                Tables.EVENTS.codec().fromRow(row), strings(row, "outlets"), strings(row, "urls"));
        for (Map<String, Object> line : view.rows(event)) {
          sink.write(line);
        }
      }
    }
  }

  private static List<String> strings(Row row, String column) {
    int at = row.fieldIndex(column);
    return row.isNullAt(at) ? List.of() : row.getList(at);
  }

  /** Kept articles with at least one claim; the claims of one article are few. */
  private void counts(Writer out) throws IOException {
    Dataset<Row> claims = grouped(Tables.CLAIMS, "claims");
    Dataset<Row> mentions = grouped(Tables.MENTIONS, "mentions");
    Dataset<Row> rows =
        store
            .read(Tables.ARTICLES)
            .select("article_id", "published_at", "publisher", "url")
            .join(claims, "article_id")
            .join(mentions, "article_id")
            .orderBy(col("published_at"), col("article_id"));
    RowCodec<CountedArticle> codec = RowCodec.of(CountedArticle.class);
    try (RowSink sink = new Tsv(out, Gkg.COLUMNS)) {
      for (Iterator<Row> each = rows.toLocalIterator(); each.hasNext(); ) {
        sink.write(Gkg.row(codec.fromRow(each.next())));
      }
    }
  }

  private Dataset<Row> grouped(Table<?> table, String name) {
    Column[] columns =
        table.codec().columnNames().stream().map(column -> col(column)).toArray(Column[]::new);
    return store
        .read(table)
        .groupBy("article_id")
        .agg(array_compact(collect_list(struct(columns))).as(name));
  }
}
