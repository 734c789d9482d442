package dev.dateline.job;

import static org.apache.spark.sql.functions.col;

import dev.dateline.model.CallerMistake;
import dev.dateline.model.Event;
import dev.dateline.model.EventAlias;
import dev.dateline.report.ArticleFile;
import dev.dateline.report.Explanation;
import dev.dateline.report.Tree;
import dev.dateline.table.Store;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.List;
import org.apache.spark.sql.Column;

/** Explains an event or an article of a dataset from its tables. */
public final class ExplainJob {
  private final Store store;
  private final Explanation explanation;

  public ExplainJob(Store store, Explanation explanation) {
    this.store = store;
    this.explanation = explanation;
  }

  /**
   * Explains what an id stands for: an event, an event that an append merged away, an article, or
   * an article by the id that the input gave it.
   *
   * @throws CallerMistake when the dataset has no such id
   */
  public Tree explain(String id) {
    List<Event> events = found(Tables.EVENTS, col("event_id").equalTo(id));
    if (events.isEmpty()) {
      List<EventAlias> aliases = found(Tables.EVENT_ALIASES, col("old_event_id").equalTo(id));
      if (!aliases.isEmpty()) {
        events = found(Tables.EVENTS, col("event_id").equalTo(aliases.get(0).eventId()));
      }
    }
    EventFiles files = new EventFiles(store);
    if (!events.isEmpty()) {
      return explanation.event(files.of(events.subList(0, 1)).get(0));
    }
    ArticleFile article = files.article(articleId(id));
    if (article == null) {
      throw new CallerMistake(
          "no event and no article '"
              + id
              + "' in "
              + store.root()
              + "; see the tables events and articles for ids");
    }
    return explanation.article(article);
  }

  private String articleId(String id) {
    return store
        .read(Tables.ARTICLES)
        .filter(col("article_id").equalTo(id).or(col("source_id").equalTo(id)))
        .select("article_id")
        .orderBy(col("article_id").equalTo(id).desc(), col("article_id"))
        .limit(1)
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .findFirst()
        .orElse(id);
  }

  private <R extends Record> List<R> found(Table<R> table, Column filter) {
    return store.read(table).filter(filter).collectAsList().stream()
        .map(table.codec()::fromRow)
        .toList();
  }
}
