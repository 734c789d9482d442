package dev.dateline.job;

import java.util.Arrays;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Names of columns as Spark's joins want them. */
final class Columns {
  private Columns() {}

  /** The columns of an equi-join that keeps one of each. */
  static Seq<String> key(String... columns) {
    return CollectionConverters.asScala(Arrays.asList(columns)).toSeq();
  }
}
