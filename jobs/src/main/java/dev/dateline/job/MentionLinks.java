package dev.dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.struct;

import dev.dateline.cluster.Link;
import dev.dateline.cluster.Neighbourhood;
import dev.dateline.cluster.StrongestLinks;
import dev.dateline.model.MentionFeatures;
import dev.dateline.table.RowCodec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which mentions are alike. Mentions meet under their keys, in which each is compared with the
 * {@value #NEIGHBOURS} before it by day of publication, so that a town or a word of which much is
 * written makes no more pairs for it; and of its links each mention keeps the strongest, so that
 * links grow as mentions do.
 *
 * <p>What is compared travels to the key, once for each, and is compared there: pairs are many
 * times the mentions, and none of them carries more than two ids and a score.
 */
final class MentionLinks {
  private static final int NEIGHBOURS = 20;

  private static final StructType SCHEMA =
      new StructType()
          .add("a", DataTypes.StringType, false)
          .add("b", DataTypes.StringType, false)
          .add("score", DataTypes.LongType, false);

  private static final Encoder<Row> ENCODER =
      ExpressionEncoder.apply(RowEncoder.encoderFor(SCHEMA, true));

  private MentionLinks() {}

  /**
   * Links of mentions.
   *
   * @param features rows of {@link MentionFeatures}
   * @return {@code a}, {@code b} and {@code score} in millionths, a less than b, each pair once
   */
  static Dataset<Row> of(Dataset<Row> features) {
    Column[] columns =
        RowCodec.of(MentionFeatures.class).columnNames().stream()
            .map(features::col)
            .toArray(Column[]::new);
    MapPartitionsFunction<Row, Row> compare = NeighbourScores::new;
    MapPartitionsFunction<Row, Row> strongest = MentionLinks::strongest;
    return features
        .select(explode(col("keys")).as("key"), struct(columns).as("mention"))
        .repartition(col("key"))
        .sortWithinPartitions("key", "mention.published_day", "mention.mention_id")
        .mapPartitions(compare, ENCODER)
        .repartition(col("a"))
        .mapPartitions(strongest, ENCODER)
        .select(
            least(col("a"), col("b")).as("a"), greatest(col("a"), col("b")).as("b"), col("score"))
        .distinct();
  }

  /** The strongest links from each mention {@code a}; all of one mention's are in one partition. */
  private static Iterator<Row> strongest(Iterator<Row> links) {
    Map<String, StrongestLinks> byMention = new HashMap<>();
    links.forEachRemaining(
        link ->
            byMention
                .computeIfAbsent(link.getString(0), unseen -> new StrongestLinks())
                .add(link.getString(1), link.getLong(2)));
    return byMention.entrySet().stream()
        .flatMap(
            from ->
                from.getValue().found().stream()
                    .map(to -> RowFactory.create(from.getKey(), to.mention(), to.score())))
        .iterator();
  }

  /** Compares each mention with its neighbours in a key, and gives each link from both its ends. */
  private static final class NeighbourScores implements Iterator<Row> {
    private final Iterator<Row> mentions;
    private final RowCodec<MentionFeatures> codec = RowCodec.of(MentionFeatures.class);
    private final Deque<Neighbourhood.Member> before = new ArrayDeque<>(NEIGHBOURS + 1);
    private Neighbourhood neighbourhood = new Neighbourhood();
    private String key;
    private Iterator<Row> links = Collections.emptyIterator();

    NeighbourScores(Iterator<Row> mentions) {
      this.mentions = mentions;
    }

    @Override
    public boolean hasNext() {
      while (!links.hasNext() && mentions.hasNext()) {
        Row row = mentions.next();
        if (!row.getString(0).equals(key)) {
          key = row.getString(0);
          before.clear();
          neighbourhood = new Neighbourhood();
        }
        Neighbourhood.Member mention = neighbourhood.add(codec.fromRow(row.getStruct(1)));
        links = links(mention);
        before.addFirst(mention);
        if (before.size() > NEIGHBOURS) {
          before.removeLast();
        }
      }
      return links.hasNext();
    }

    @Override
    public Row next() {
      return links.next();
    }

    private Iterator<Row> links(Neighbourhood.Member one) {
      MentionFeatures mention = one.features();
      List<Row> found = new ArrayList<>(2 * NEIGHBOURS);
      for (Neighbourhood.Member neighbour : before) {
        MentionFeatures other = neighbour.features();
        // Two events of one article are told apart by the article itself.
        if (!other.articleId().equals(mention.articleId())) {
          long score = Math.round(neighbourhood.score(one, neighbour) * Link.ONE);
          if (score > 0) {
            found.add(RowFactory.create(mention.mentionId(), other.mentionId(), score));
            found.add(RowFactory.create(other.mentionId(), mention.mentionId(), score));
          }
        }
      }
      return found.iterator();
    }
  }
}
