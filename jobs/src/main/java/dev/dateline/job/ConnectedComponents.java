package dev.dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import dev.dateline.dedup.Components;
import dev.dateline.table.Scratch;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which ids hang together through pairs, at any size: by union-find in the driver while the pairs
 * fit under a cap, and past it by alternating large and small stars (Kiveris and others, 2014),
 * whose every step is a group-by. Both name a component by its least id.
 */
final class ConnectedComponents {
  /** About 300 MB in the driver. */
  static final int DRIVER_PAIRS = 1_000_000;

  private static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("component", DataTypes.StringType, false);

  private final Scratch scratch;
  private final int driverPairs;

  /**
   * @param driverPairs the most pairs that are brought to the driver
   */
  ConnectedComponents(Scratch scratch, int driverPairs) {
    this.scratch = scratch;
    this.driverPairs = driverPairs;
  }

  /**
   * Components of a graph.
   *
   * @param pairs columns {@code a} and {@code b}, not null; read more than once
   * @return {@code id} and {@code component}, the least id of its component, for each id of a pair
   */
  Dataset<Row> of(Dataset<Row> pairs) {
    List<Row> some = pairs.select("a", "b").limit(driverPairs + 1).collectAsList();
    return some.size() <= driverPairs ? inDriver(pairs, some) : byStars(pairs);
  }

  private static Dataset<Row> inDriver(Dataset<Row> pairs, List<Row> rows) {
    Components components = new Components();
    rows.forEach(row -> components.join(row.getString(0), row.getString(1)));
    List<Row> named =
        components.byId().entrySet().stream()
            .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
            .toList();
    return pairs.sparkSession().createDataFrame(named, SCHEMA);
  }

  /** Rounds of large star and small star until nothing moves: every id then points at its least. */
  private Dataset<Row> byStars(Dataset<Row> pairs) {
    Dataset<Row> edges =
        scratch.keep(
            "edges", pairs.select("a", "b").filter(col("a").notEqual(col("b"))).distinct());
    long before = -1;
    long now = fingerprint(edges);
    while (now != before) {
      edges = scratch.keep("edges", smallStar(largeStar(edges)));
      before = now;
      now = fingerprint(edges);
    }
    Dataset<Row> members = edges.select(col("a").as("id"), col("b").as("component"));
    Dataset<Row> roots = edges.select(col("b").as("id"), col("b").as("component")).distinct();
    Dataset<Row> loops =
        pairs
            .filter(col("a").equalTo(col("b")))
            .select(col("a").as("id"), col("a").as("component"));
    return members
        .union(roots)
        .union(loops.distinct())
        .groupBy("id")
        .agg(min("component").as("component"));
  }

  /** Each id's greater neighbours point at the least of its neighbourhood. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> both = both(edges);
    return pointed(both, both, col("n").gt(col("id")));
  }

  /** Each id's lesser neighbours, and itself, point at the least of them. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> down = both(edges).filter(col("n").lt(col("id")));
    Dataset<Row> withSelf = down.union(down.select(col("id"), col("id").as("n")).distinct());
    return pointed(down, withSelf, col("n").isNotNull());
  }

  private static Dataset<Row> both(Dataset<Row> edges) {
    return edges
        .select(
            explode(
                    array(
                        struct(col("a").as("id"), col("b").as("n")),
                        struct(col("b").as("id"), col("a").as("n"))))
                .as("edge"))
        .select("edge.*");
  }

  private static Dataset<Row> pointed(Dataset<Row> judged, Dataset<Row> moved, Column which) {
    Dataset<Row> leasts =
        judged
            .groupBy("id")
            .agg(min("n").as("m"))
            .select(col("id").as("centre"), least(col("m"), col("id")).as("m"));
    return moved
        .filter(which)
        .join(leasts, col("id").equalTo(col("centre")))
        .filter(col("n").notEqual(col("m")))
        .select(col("n").as("a"), col("m").as("b"))
        .distinct();
  }

  /** Tells, for all that matters here, whether two rounds left the same edges. */
  private static long fingerprint(Dataset<Row> edges) {
    Row sum = edges.selectExpr("coalesce(bit_xor(xxhash64(a, b)), 0) ^ count(*) AS edges").head();
    return sum.getLong(0);
  }
}
