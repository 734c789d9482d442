package dev.dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.translate;

import dev.dateline.model.RejectReason;
import dev.dateline.model.Rejection;
import dev.dateline.model.Stage;
import dev.dateline.table.RowCodec;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Articles that came more than once under one id. Of each id one is kept: the one published last,
 * which of a page that was updated is its latest state; ties are broken by text and then by where
 * it stood, so that the choice follows from the records and not from their order.
 */
final class DuplicateIds {
  private static final int EXCERPT = 200;

  private DuplicateIds() {}

  /** The refusals of all but one article of each id; rows of {@link Rejection}. */
  static Dataset<Row> rejections(Dataset<Row> articles) {
    Dataset<Row> narrow =
        articles.select(
            col("article_id"),
            col("published_at"),
            col("source_file"),
            col("source_offset"),
            sha2(col("text").cast("binary"), 256).as("text_hash"),
            translate(substring(col("text"), 1, EXCERPT), "\n\r\t", "   ").as("excerpt"));
    Column rank =
        row_number()
            .over(
                Window.partitionBy("article_id")
                    .orderBy(
                        col("published_at").desc_nulls_last(),
                        col("text_hash"),
                        col("source_file"),
                        col("source_offset")));
    return narrow
        .withColumn("rank", rank)
        .filter(col("rank").gt(1))
        .withColumn("stage", lit(Stage.INGEST.code()))
        .withColumn("reason", lit(RejectReason.DUPLICATE_ID.code()))
        .select(
            RowCodec.of(Rejection.class).columnNames().stream()
                .map(org.apache.spark.sql.functions::col)
                .toArray(Column[]::new));
  }

  /** The articles that were not refused. */
  static Dataset<Row> without(Dataset<Row> articles, Dataset<Row> rejections) {
    return articles.join(
        rejections.select("source_file", "source_offset"),
        Columns.key("source_file", "source_offset"),
        "left_anti");
  }
}
