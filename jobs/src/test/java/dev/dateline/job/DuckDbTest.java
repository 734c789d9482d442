package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schema.Dictionary;
import dev.dateline.schema.SchemaPrinter;
import dev.dateline.table.SharedSession;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as DuckDB reads them, and the page of SQL for analysts. */
@Tag("spark")
class DuckDbTest {
  private static final SparkSession SPARK = SharedSession.get();
  @TempDir static Path folder;
  private static String dataset;

  @BeforeAll
  static void publish() {
    dataset = folder.resolve("dataset").toString();
    // Makes the session write as a run does.
    new Pipeline(SPARK, unheard -> {});
    SampleTables.write(SPARK, SampleTables.sample(), dataset);
  }

  private static List<List<String>> rows(Statement statement, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    if (!statement.execute(sql)) {
      return rows;
    }
    try (ResultSet result = statement.getResultSet()) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void answersEveryQuestionOfTheAnalystsPage() throws IOException, SQLException {
    String page = Files.readString(Path.of("notebooks", "duckdb.sql"));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("set variable dataset = '" + dataset + "'");
      List<List<List<String>>> answers = new ArrayList<>();
      for (String sql : page.split(";\\s*\\n")) {
        List<List<String>> rows = rows(statement, sql);
        if (sql.stripTrailing().contains("\nselect ")) {
          answers.add(rows);
        }
      }
      assertThat(answers).hasSize(8);
      assertThat(answers.get(0)).hasSize(SampleTables.sample().size());
      List<String> quotes = answers.get(6).get(0);
      assertThat(quotes.get(0)).isEqualTo(quotes.get(1)).isNotEqualTo("0");
      assertThat(answers.get(7)).containsExactly(List.of("ingest", "malformed", "1"));
    }
  }

  @Test
  void readsTheColumnsThatTheDictionaryTellsOf() throws SQLException {
    SchemaPrinter schema = new SchemaPrinter(Dictionary.shipped());
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (Table<?> table : Tables.all()) {
        statement.execute(schema.sql(table.name()));
        List<List<String>> told =
            rows(statement, "select column_name, column_type from (describe " + table.name() + ")");
        List<List<String>> found =
            rows(
                statement,
                "select column_name, column_type from (describe from read_parquet('%s/%s/**/*.parquet', hive_partitioning = true, hive_types_autocast = false))"
                    .formatted(dataset, table.name()));
        assertThat(found).as(table.name()).isEqualTo(told);
      }
    }
  }
}
