package dev.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableDifferenceTest {
  @Test
  void saysThatTablesAreTheSame() {
    assertThat(TableDifference.none("claims", 1234).tree().toString())
        .isEqualTo("claims: same, 1,234 rows\n");
  }

  @Test
  void pairsRowsOfOneKeyAndNamesTheRest() {
    TableDifference difference =
        new TableDifference(
            "events",
            List.of("event_id"),
            2,
            2,
            2,
            2,
            List.of(
                Map.of("event_id", "a", "killed_low", 5), Map.of("event_id", "b", "killed_low", 1)),
            List.of(
                Map.of("event_id", "a", "killed_low", 6),
                Map.of("event_id", "c", "killed_low", 1)));
    assertThat(difference.tree().toString())
        .isEqualTo(
            """
            events: differs, 2 and 2 rows, 2 only in the first, 2 only in the second
            \u251c\u2500 changed: event_id=a
            \u2502  \u2514\u2500 killed_low: 5 \u2192 6
            \u251c\u2500 only in the first: event_id=b
            \u2514\u2500 only in the second: event_id=c
            """);
  }
}
