package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.table.SharedSession;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class DeduplicateJobTest {
  private static final StructType ARTICLES =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType)
          .add("text", DataTypes.StringType);
  private static final StructType PAIRS =
      new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType);

  private final SparkSession spark = SharedSession.get();

  @Test
  void exactAndNearAndCutCopiesFoldIntoTheEarliest() {
    List<Row> articles = new ArrayList<>();
    articles.add(article("late", 5, words(0, 200)));
    articles.add(article("kept", 1, words(0, 200)));
    articles.add(article("near", 2, "From our desk " + words(0, 190)));
    articles.add(article("near-again", 3, "From our desk " + words(0, 190)));
    articles.add(article("cut", 4, words(0, 70)));
    articles.add(article("other", 1, words(300, 500)));
    articles.add(article("short-1", 1, "No comment"));
    articles.add(article("short-2", 1, "No comment"));
    List<String> expected = List.of("cut<kept", "late<kept", "near-again<kept", "near<kept");
    for (int partitions : new int[] {1, 8, 64}) {
      Collections.rotate(articles, 3);
      assertThat(copies(articles, partitions, ConnectedComponents.DRIVER_PAIRS))
          .isEqualTo(expected);
    }
    assertThat(copies(articles, 4, 0)).isEqualTo(expected);
  }

  @Test
  void aLongerTextThatCameLaterIsNoCopy() {
    List<Row> articles =
        List.of(article("flash", 1, words(0, 40)), article("story", 2, words(0, 200)));
    assertThat(copies(articles, 2, 100)).isEmpty();
  }

  @Test
  void starsAndUnionFindAgree() {
    List<Row> pairs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      pairs.add(RowFactory.create("n" + i * 7919 % 400, "n" + i * 104729 % 397));
    }
    // A chain, which takes the stars the most rounds.
    IntStream.range(0, 60).forEach(i -> pairs.add(RowFactory.create("c" + i, "c" + (i + 1))));
    pairs.add(RowFactory.create("alone", "alone"));
    Dataset<Row> edges = spark.createDataFrame(pairs, PAIRS).repartition(3);
    List<String> driver = lines(new ConnectedComponents(SharedSession.scratch(), 1000).of(edges));
    assertThat(lines(new ConnectedComponents(SharedSession.scratch(), 10).of(edges)))
        .isEqualTo(driver);
    assertThat(driver).contains("c60<c0", "alone<alone");
  }

  private List<String> copies(List<Row> articles, int partitions, int driverPairs) {
    Dataset<Row> rows = spark.createDataFrame(articles, ARTICLES).repartition(partitions);
    return lines(new DeduplicateJob(SharedSession.scratch(), driverPairs).copies(rows));
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .map(row -> row.getString(0) + "<" + row.getString(1))
        .sorted()
        .toList();
  }

  private static Row article(String id, int hour, String text) {
    return RowFactory.create(id, new Timestamp(hour * 3_600_000L), text);
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "w" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
        .collect(Collectors.joining(" "));
  }
}
