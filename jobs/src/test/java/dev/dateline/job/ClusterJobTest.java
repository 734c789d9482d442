package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.EventKind;
import dev.dateline.model.Kinds;
import dev.dateline.model.MentionFeatures;
import dev.dateline.table.RowCodec;
import dev.dateline.table.SharedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ClusterJobTest {
  private static final StructType ARTICLES =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("source_id", DataTypes.StringType)
          .add("copy_of", DataTypes.StringType);

  private static final StructType LINKS =
      new StructType()
          .add("a", DataTypes.StringType)
          .add("b", DataTypes.StringType)
          .add("score", DataTypes.LongType);

  private final SparkSession spark = SharedSession.get();

  @Test
  void theSameEventsAtAnyPartitionsAndPastTheCap() {
    List<MentionFeatures> mentions = new ArrayList<>();
    for (int event = 0; event < 4; event++) {
      for (int i = 0; i < 5; i++) {
        mentions.add(mention(event, i));
      }
    }
    mentions.add(mention(9, 0));
    List<String> expected = rows(mentions, 1, MentionGroups.DRIVER_LINKS);
    Collections.rotate(mentions, 7);
    assertThat(rows(mentions, 8, MentionGroups.DRIVER_LINKS)).isEqualTo(expected);
    assertThat(rows(mentions, 3, 20)).isEqualTo(expected);
    assertThat(expected.stream().map(row -> row.split(" ")[0]).distinct()).hasSize(5);
    assertThat(expected).anyMatch(row -> row.contains("a0-copy") && row.contains("copy of a00"));
    assertThat(expected).anyMatch(row -> row.contains("a90") && row.contains("first report"));
  }

  @Test
  void roundsOfGroupBysGroupAsTheDriverDoes() {
    Random random = new Random(11);
    List<Row> links = new ArrayList<>();
    for (int a = 0; a < 60; a++) {
      for (int b = a + 1; b < 60; b++) {
        boolean oneEvent = a / 6 == b / 6;
        if (oneEvent || random.nextInt(5) == 0) {
          long score = (oneEvent ? 350_000 : 120_000) + 10_000L * random.nextInt(10);
          links.add(RowFactory.create("m" + (10 + a), "m" + (10 + b), score));
        }
      }
    }
    Dataset<Row> rows = spark.createDataFrame(links, LINKS).repartition(3);
    List<String> driver = groups(new MentionGroups(SharedSession.scratch(), 10_000).of(rows));
    assertThat(groups(new MentionGroups(SharedSession.scratch(), 10).of(rows))).isEqualTo(driver);
    assertThat(driver).contains("m11 in m10").hasSizeGreaterThan(40);
  }

  /** Groups of more than one, as a mention may be left out that is alone. */
  private static List<String> groups(Dataset<Row> groups) {
    return groups.collectAsList().stream()
        .filter(row -> !row.getString(0).equals(row.getString(1)))
        .map(row -> row.getString(0) + " in " + row.getString(1))
        .sorted()
        .toList();
  }

  @Test
  void aTextThatIsNoReportFollowsAnEventUpOrIsLeft() {
    List<MentionFeatures> mentions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      mentions.add(mention(1, i));
      mentions.add(mention(2, i));
    }
    mentions.add(mention(1, 7, EventKind.OTHER));
    mentions.add(mention(5, 0, EventKind.CRIME));
    mentions.add(mention(5, 1, EventKind.CRIME));
    List<String> told = rows(mentions, 4, MentionGroups.DRIVER_LINKS);
    assertThat(told.stream().map(row -> row.split(" ")[0]).distinct()).hasSize(2);
    assertThat(told).noneMatch(row -> row.contains(" a5"));
    assertThat(eventOf("a17", told)).isEqualTo(eventOf("a10", told));
    assertThat(rows(mentions, 1, 5)).isEqualTo(told);
    List<String> all = rows(Kinds.ALL, mentions, 4, MentionGroups.DRIVER_LINKS);
    assertThat(eventOf("a50", all)).isEqualTo(eventOf("a51", all));
  }

  private static String eventOf(String article, List<String> rows) {
    return rows.stream()
        .filter(row -> row.contains(' ' + article + ' '))
        .map(row -> row.split(" ")[0])
        .findFirst()
        .orElseThrow();
  }

  private List<String> rows(List<MentionFeatures> mentions, int partitions, int cap) {
    return rows(Kinds.PROTEST, mentions, partitions, cap);
  }

  private List<String> rows(Kinds kinds, List<MentionFeatures> mentions, int partitions, int cap) {
    RowCodec<MentionFeatures> codec = RowCodec.of(MentionFeatures.class);
    Dataset<Row> features =
        spark
            .createDataset(mentions.stream().map(codec::toRow).toList(), codec.encoder())
            .repartition(partitions);
    List<Row> articles = new ArrayList<>();
    mentions.forEach(m -> articles.add(RowFactory.create(m.articleId(), m.articleId(), null)));
    articles.add(RowFactory.create("a0-copy", "copied", "a00"));
    return new ClusterJob(SharedSession.scratch(), kinds, cap)
        .eventArticles(features, spark.createDataFrame(articles, ARTICLES)).collectAsList().stream()
            .map(
                row ->
                    row.getString(0)
                        + " "
                        + row.getString(1)
                        + " "
                        + row.getDouble(4)
                        + " "
                        + row.getList(5))
            .sorted()
            .toList();
  }

  private static MentionFeatures mention(int event, int number) {
    return mention(event, number, EventKind.PROTEST);
  }

  private static MentionFeatures mention(int event, int number, EventKind kind) {
    List<String> terms =
        List.copyOf(
            new TreeSet<>(
                Stream.of("word" + event, "thing" + event, "name" + event, "own" + event + number)
                    .toList()));
    return new MentionFeatures(
        "m" + event + number,
        "a" + event + number,
        Instant.ofEpochSecond(number * 3600L),
        LocalDate.of(2031, 5, 1),
        "outlet" + number,
        0,
        kind,
        LocalDate.of(2031, 5, 1),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        terms,
        Collections.nCopies(terms.size(), 0.5),
        List.of(),
        terms);
  }
}
