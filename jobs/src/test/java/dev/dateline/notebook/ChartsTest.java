package dev.dateline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.CallerMistake;
import dev.dateline.table.SharedSession;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ChartsTest {
  private static final SparkSession SPARK = SharedSession.get();

  private static Dataset<Row> rows(String values) {
    return SPARK.sql("select * from values " + values + " as t(label, low, best, high)");
  }

  @Test
  void whatIsUnknownIsSaidAndNotDrawn() {
    Display chart =
        Charts.ranges(
            "Killed",
            rows("('Lae', 6, 6, null), ('Volos', null, null, null), ('Aktobe', 0, 0, 0)"));
    assertThat(chart.text()).isEqualTo("Killed\nLae: at least 6\nAktobe: 0\nNot reported: Volos");
    assertThat(chart.html()).contains("<svg", "6+", "Not reported: Volos");
    assertThat(chart.html().split("class=\"point\"", -1)).hasSize(3);

    Display nothing = Charts.ranges("Killed", rows("('Volos', null, null, null)"));
    assertThat(nothing.html()).doesNotContain("<svg").contains("Not reported: Volos");
  }

  @Test
  void wordsOfArticlesStayWords() {
    Display chart = Charts.ranges("<b>", rows("('<script>x</script>', 1, 1, 1)"));
    assertThat(chart.html()).doesNotContain("<script", "<b>").contains("&lt;script&gt;");
    Display table = Rows.first(SPARK.sql("select '<i>' as `a<b`, null as unknown, 0 as none"));
    assertThat(table.html()).doesNotContain("<i>", "a<b<").contains("&lt;i&gt;", "a&lt;b");
    assertThat(table.text()).isEqualTo("a<b | unknown | none\n<i> | \u2013 | 0");
  }

  @Test
  void aTableSaysWhenThereIsMore() {
    assertThat(Rows.first(SPARK.range(20).toDF()).text()).doesNotContain("more");
    assertThat(Rows.first(SPARK.range(21).toDF()).text())
        .endsWith("\n19\nThe first 20 rows; there are more.");
  }

  @Test
  void theCallersMistakesAreNamed() {
    assertThatThrownBy(() -> Charts.ranges("x", SPARK.range(1).toDF()))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("label, low, best and high");
    assertThatThrownBy(() -> Charts.ranges("x", rows("('Lae', 7, 6, 6)")))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("Lae: bounds out of order");
    assertThatThrownBy(() -> Charts.timeline("x", SPARK.range(1).toDF()))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("rows of events with all their columns");
    assertThatThrownBy(() -> Charts.toll("x", "DEAD", SPARK.range(1).toDF()))
        .isInstanceOf(CallerMistake.class)
        .hasMessage("no measure 'DEAD'");
  }
}
