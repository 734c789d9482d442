package dev.dateline.job;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.Article;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import dev.dateline.read.ArticleReader;
import dev.dateline.table.RowCodec;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/** Reading as functions of Spark SQL, each from a text and its publication to an array of rows. */
public final class SqlFunctions {
  private SqlFunctions() {}

  /** Makes the functions known to a session. */
  public static void register(SparkSession spark, Profile profile, Kinds kinds) {
    register(spark, Tables.CLAIMS, new Reader(profile, kinds), Reading::claims);
    register(spark, Tables.RESTRICTIONS, new Reader(profile, kinds), Reading::restrictions);
    register(spark, Tables.TACTICS, new Reader(profile, kinds), Reading::tactics);
    register(spark, Tables.MENTIONS, new Reader(profile, kinds), Reading::mentions);
  }

  private static <R extends Record> void register(
      SparkSession spark, Table<R> table, Reader reader, Part<R> part) {
    Class<R> rows = table.rows();
    UDF2<Object, Object, List<Row>> function =
        (text, published) -> {
          Reading reading = reader.read(RowFields.text(text), RowFields.text(published));
          RowCodec<R> codec = RowCodec.of(rows);
          return reading == null ? null : part.apply(reading).stream().map(codec::toRow).toList();
        };
    spark
        .udf()
        .register(
            "dateline_" + table.name(), function, DataTypes.createArrayType(table.schema(), false));
  }

  /** One list of a reading. */
  @FunctionalInterface
  private interface Part<R> extends Function<Reading, List<R>>, Serializable {}

  /** Reads on whatever thread of whatever executor it is called; a reader belongs to a thread. */
  private static final class Reader implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Map<List<Object>, ArticleReader>> READERS =
        ThreadLocal.withInitial(HashMap::new);

    private final Profile profile;
    private final Kinds kinds;

    Reader(Profile profile, Kinds kinds) {
      this.profile = profile;
      this.kinds = kinds;
    }

    /** What was read; null when the text is none that can be read. */
    Reading read(String text, String published) {
      Map<String, String> fields = new HashMap<>();
      fields.put("text", text);
      fields.put("published", published);
      Intake intake = new Intake(FieldMap.of(Map.of()), null);
      Article article = intake.accept("sql", SourceRecord.of(0, fields, text)).article();
      return article == null ? null : reader().read(article, false);
    }

    private ArticleReader reader() {
      return READERS
          .get()
          .computeIfAbsent(List.of(profile, kinds), unseen -> new ArticleReader(profile, kinds));
    }
  }
}
