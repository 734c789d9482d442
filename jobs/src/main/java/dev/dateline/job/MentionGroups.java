package dev.dateline.job;

import static org.apache.spark.sql.functions.col;

import dev.dateline.cluster.Grouping;
import dev.dateline.cluster.Link;
import dev.dateline.table.Scratch;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Groups mentions by their links: in the driver up to a cap, and past it by rounds of group-bys.
 */
final class MentionGroups {
  /** About 500 MB in the driver. */
  static final int DRIVER_LINKS = 10_000_000;

  private static final StructType SCHEMA =
      new StructType()
          .add("mention_id", DataTypes.StringType, false)
          .add("group", DataTypes.StringType, false);

  private final Scratch scratch;
  private final int driverLinks;

  /**
   * @param driverLinks the most links that are brought to the driver at once
   */
  MentionGroups(Scratch scratch, int driverLinks) {
    this.scratch = scratch;
    this.driverLinks = driverLinks;
  }

  /**
   * Groups.
   *
   * @param links {@code a}, {@code b}, {@code score} in millionths; read more than once
   * @return {@code mention_id} and {@code group}, its least mention, of each mention that is in one
   *     with another; some that are alone may be there too
   */
  Dataset<Row> of(Dataset<Row> links) {
    Dataset<Row> narrow = links.select("a", "b", "score");
    long found = narrow.count();
    if (found <= driverLinks) {
      return grouped(narrow);
    }
    return new ConnectedComponents(scratch, driverLinks)
        .of(new GroupingRounds(scratch).merges(narrow))
        .select(col("id").as("mention_id"), col("component").as("group"));
  }

  private static Dataset<Row> grouped(Dataset<Row> links) {
    Iterator<Row> rows = links.toLocalIterator();
    Iterable<Link> read =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return rows.hasNext();
              }

              @Override
              public Link next() {
                Row row = rows.next();
                return new Link(row.getString(0), row.getString(1), row.getLong(2));
              }
            };
    List<Row> named = new ArrayList<>();
    for (Map.Entry<String, String> entry : Grouping.of(read).entrySet()) {
      named.add(RowFactory.create(entry.getKey(), entry.getValue()));
    }
    return links.sparkSession().createDataFrame(named, SCHEMA);
  }
}
