package dev.dateline.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substr;
import static org.apache.spark.sql.functions.when;

import dev.dateline.model.Event;
import dev.dateline.report.ArticleFile;
import dev.dateline.report.ArticleLine;
import dev.dateline.report.ClaimInContext;
import dev.dateline.report.EventFile;
import dev.dateline.report.Reach;
import dev.dateline.report.RestrictionInContext;
import dev.dateline.table.RowCodec;
import dev.dateline.table.Table;
import dev.dateline.table.TableSource;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gathers what the tables hold of some events, or of one article. Texts stay where they are: only
 * the words around a quote are taken.
 */
final class EventFiles {
  private static final String EVENT = "for_event";
  private static final String BEFORE = "words_before";
  private static final String AFTER = "words_after";

  private final TableSource tables;

  EventFiles(TableSource tables) {
    this.tables = tables;
  }

  /** The files of some events, in the order given; a few thousand at a time. */
  List<EventFile> of(List<Event> events) {
    Object[] ids = events.stream().map(Event::eventId).toArray();
    Column ours = col("event_id").isin(ids);
    Dataset<Row> links = tables.read(Tables.EVENT_ARTICLES).filter(ours);
    // Each mention once: a folded copy has the mention of the article it copies.
    Dataset<Row> mentions =
        links
            .select(
                col("event_id").as(EVENT),
                col("article_id").as("for_article"),
                col("mention_id").as("for_mention"))
            .distinct();
    Dataset<Row> articles = mentions.select(EVENT, "for_article").distinct();
    var linked = byEvent(links, "event_id", codec(Tables.EVENT_ARTICLES));
    var lines = byEvent(articleLines(articles), EVENT, EventFiles::line);
    var claims = byEvent(context(of(Tables.CLAIMS, mentions)), EVENT, EventFiles::claim);
    var restrictions =
        byEvent(context(of(Tables.RESTRICTIONS, mentions)), EVENT, EventFiles::restriction);
    var tactics = byEvent(of(Tables.TACTICS, mentions), EVENT, codec(Tables.TACTICS));
    var tolls =
        byEvent(
            tables.read(Tables.EVENT_TOLLS).filter(ours), "event_id", codec(Tables.EVENT_TOLLS));
    var intervals =
        byEvent(
            tables.read(Tables.EVENT_RESTRICTIONS).filter(ours),
            "event_id",
            codec(Tables.EVENT_RESTRICTIONS));
    return events.stream()
        .map(
            event ->
                new EventFile(
                    event,
                    linked.getOrDefault(event.eventId(), List.of()),
                    lines.getOrDefault(event.eventId(), List.of()),
                    claims.getOrDefault(event.eventId(), List.of()),
                    restrictions.getOrDefault(event.eventId(), List.of()),
                    tactics.getOrDefault(event.eventId(), List.of()),
                    tolls.getOrDefault(event.eventId(), List.of()),
                    intervals.getOrDefault(event.eventId(), List.of())))
        .toList();
  }

  /** The file of an article; null when the dataset has no such article. */
  ArticleFile article(String id) {
    Column ours = col("article_id").equalTo(id);
    List<Row> found = tables.read(Tables.ARTICLES).filter(ours).collectAsList();
    if (found.isEmpty()) {
      return null;
    }
    return new ArticleFile(
        line(found.get(0)),
        records(Tables.EVENT_ARTICLES, ours),
        records(Tables.MENTIONS, ours),
        context(tables.read(Tables.CLAIMS).filter(ours)).collectAsList().stream()
            .map(EventFiles::claim)
            .toList(),
        context(tables.read(Tables.RESTRICTIONS).filter(ours)).collectAsList().stream()
            .map(EventFiles::restriction)
            .toList(),
        records(Tables.TACTICS, ours),
        records(Tables.IGNORED_NUMBERS, ours));
  }

  /** Rows of a table of readings that belong to the mentions. */
  private Dataset<Row> of(Table<?> table, Dataset<Row> mentions) {
    Column same =
        col("article_id")
            .equalTo(col("for_article"))
            .and(col("mention_id").equalTo(col("for_mention")));
    return tables.read(table).join(broadcast(mentions), same);
  }

  private Dataset<Row> articleLines(Dataset<Row> articles) {
    return tables
        .read(Tables.ARTICLES)
        .drop("text")
        .join(broadcast(articles), col("article_id").equalTo(col("for_article")));
  }

  /** Adds the words on both sides of a quote. Spark counts in code points, as the offsets do. */
  private Dataset<Row> context(Dataset<Row> quotes) {
    Dataset<Row> texts =
        tables
            .read(Tables.ARTICLES)
            .select(col("article_id").as("text_of"), col("title"), col("text"));
    Column field = when(col("field").equalTo("title"), col("title")).otherwise(col("text"));
    Column from = greatest(col("char_begin").minus(Reach.CODE_POINTS), lit(0));
    Column before = substr(field, from.plus(1), least(col("char_begin"), lit(Reach.CODE_POINTS)));
    Column after = substr(field, col("char_end").plus(1), lit(Reach.CODE_POINTS));
    return quotes
        .join(texts, col("article_id").equalTo(col("text_of")), "left")
        .withColumn(BEFORE, before)
        .withColumn(AFTER, after)
        .drop("text_of", "title", "text");
  }

  private <R extends Record> List<R> records(Table<R> table, Column filter) {
    return tables.read(table).filter(filter).collectAsList().stream().map(codec(table)).toList();
  }

  private static <R extends Record> Function<Row, R> codec(Table<R> table) {
    RowCodec<R> codec = table.codec();
    return codec::fromRow;
  }

  private static <R> Map<String, List<R>> byEvent(
      Dataset<Row> rows, String event, Function<Row, R> reader) {
    Map<String, List<R>> byEvent = new HashMap<>();
    for (Row row : rows.collectAsList()) {
      byEvent.computeIfAbsent(row.getAs(event), unseen -> new ArrayList<>()).add(reader.apply(row));
    }
    return byEvent;
  }

  private static ClaimInContext claim(Row row) {
    return new ClaimInContext(
        Tables.CLAIMS.codec().fromRow(row), row.getAs(BEFORE), row.getAs(AFTER));
  }

  private static RestrictionInContext restriction(Row row) {
    return new RestrictionInContext(
        Tables.RESTRICTIONS.codec().fromRow(row), row.getAs(BEFORE), row.getAs(AFTER));
  }

  private static ArticleLine line(Row row) {
    return RowCodec.of(ArticleLine.class).fromRow(row);
  }
}
