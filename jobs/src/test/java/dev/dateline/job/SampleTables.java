package dev.dateline.job;

import static org.apache.spark.sql.functions.lit;

import dev.dateline.model.Article;
import dev.dateline.model.Claim;
import dev.dateline.model.Field;
import dev.dateline.model.RejectReason;
import dev.dateline.model.Rejection;
import dev.dateline.model.Stage;
import dev.dateline.report.ArticleLine;
import dev.dateline.report.ClaimInContext;
import dev.dateline.report.EventFile;
import dev.dateline.report.RestrictionInContext;
import dev.dateline.report.SampleEvents;
import dev.dateline.table.Manifest;
import dev.dateline.table.Partitioning;
import dev.dateline.table.RowCodec;
import dev.dateline.table.Staging;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Writes the sample events as a dataset, with texts that hold the quotes where they say. */
final class SampleTables {
  private final SparkSession spark;
  private final Map<Table<?>, List<Record>> rows = new HashMap<>();

  SampleTables(SparkSession spark, List<EventFile> files) {
    this.spark = spark;
    Tables.all().forEach(table -> rows.put(table, new ArrayList<>()));
    files.forEach(this::add);
    rows.get(Tables.REJECTS)
        .add(new Rejection(Stage.INGEST, RejectReason.MALFORMED, null, "a.jsonl", 7L, "{\"id\":"));
  }

  static Manifest write(SparkSession spark, List<EventFile> files, String folder) {
    return new SampleTables(spark, files).write(folder);
  }

  private void add(EventFile file) {
    Map<String, StringBuilder> texts = new HashMap<>();
    file.articles()
        .forEach(article -> texts.put(article.articleId(), new StringBuilder("\ud83d\udce2 ")));
    for (ClaimInContext each : file.claims()) {
      StringBuilder text = texts.get(each.claim().articleId()).append(each.before());
      int begin = text.codePointCount(0, text.length());
      text.append(each.claim().quote());
      int end = text.codePointCount(0, text.length());
      text.append(each.after()).append(' ');
      rows.get(Tables.CLAIMS).add(at(each.claim(), begin, end));
    }
    for (ArticleLine article : file.articles()) {
      rows.get(Tables.ARTICLES)
          .add(article(article, texts.get(article.articleId()).append("End.").toString()));
    }
    file.restrictions().stream()
        .map(RestrictionInContext::restriction)
        .forEach(rows.get(Tables.RESTRICTIONS)::add);
    rows.get(Tables.TACTICS).addAll(file.tactics());
    rows.get(Tables.EVENTS).add(file.event());
    rows.get(Tables.EVENT_ARTICLES).addAll(file.links());
    rows.get(Tables.EVENT_TOLLS).addAll(file.tolls());
    rows.get(Tables.EVENT_RESTRICTIONS).addAll(file.intervals());
  }

  private static Claim at(Claim claim, int begin, int end) {
    return new Claim(
        claim.claimId(),
        claim.articleId(),
        claim.mentionId(),
        Field.TEXT,
        claim.sentence(),
        begin,
        end,
        claim.quote(),
        claim.measure(),
        claim.low(),
        claim.best(),
        claim.high(),
        claim.qualifier(),
        claim.change(),
        claim.status(),
        claim.scope(),
        claim.superseded(),
        claim.role(),
        claim.child(),
        claim.actor(),
        claim.actorKind(),
        claim.source(),
        claim.sourceKind(),
        claim.partOf(),
        claim.placeId(),
        claim.dayBegin(),
        claim.dayEnd(),
        claim.rule(),
        claim.confidence());
  }

  private static Article article(ArticleLine line, String text) {
    return new Article(
        line.articleId(),
        line.sourceId(),
        line.url(),
        line.publisher(),
        line.title(),
        line.byline(),
        null,
        line.publishedAt(),
        line.publishedDay(),
        "instant",
        line.language(),
        text,
        List.of(),
        "a.jsonl",
        0L,
        line.copyOf(),
        true,
        0.9);
  }

  private Manifest write(String folder) {
    try (Staging staging = Staging.begin(spark, folder, true)) {
      Tables.all().forEach(table -> staging.write(table, dataset(table)));
      Instant then = Instant.parse("2024-03-20T08:00:00Z");
      Manifest manifest =
          new Manifest(
              Manifest.KIND,
              "0.1.0",
              "unknown",
              "4.1.0",
              "17",
              then,
              then.plusSeconds(60),
              Map.of("resolver", "latest"),
              List.of(),
              new TreeMap<>(),
              new TreeMap<>(staging.contents()),
              List.of());
      staging.publish(manifest);
      return manifest;
    }
  }

  @SuppressWarnings("unchecked") // each list holds its own table's records
  private <R extends Record> Dataset<Row> dataset(Table<R> table) {
    RowCodec<R> codec = table.codec();
    List<Row> encoded = rows.get(table).stream().map(row -> codec.toRow((R) row)).toList();
    Dataset<Row> all = spark.createDataset(encoded, codec.encoder());
    return table.partitioning() == Partitioning.NONE
        ? all
        : all.withColumn(table.partitioning().column(), lit("2024-03"));
  }

  static List<EventFile> sample() {
    return SampleEvents.all();
  }
}
