package dev.dateline.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IssuesTest {
  @Test
  void theIssueWhoseWordsWeighMostIsTaken() {
    assertThat(Issues.shipped().of(List.of("bread", "student", "river"), List.of(5L, 2L, 9L)))
        .isEqualTo("Prices and the cost of living");
  }

  @Test
  void anEventAboutNothingKnownHasNoIssue() {
    assertThat(Issues.shipped().of(List.of("river", "bread"), List.of(100L, 1L))).isNull();
    assertThat(Issues.shipped().of(List.of(), List.of())).isNull();
  }
}
