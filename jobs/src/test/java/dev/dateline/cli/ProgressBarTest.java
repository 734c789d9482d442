package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Stage;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  @Test
  void showsTheStageAndItsTasks() {
    assertThat(ProgressBar.bar(Stage.EXTRACT, 3, 12))
        .isEqualTo("extract     [######..................] 3 of 12 tasks");
    assertThat(ProgressBar.bar(Stage.DEDUPLICATE, 12, 12))
        .isEqualTo("deduplicate [########################] 12 of 12 tasks");
  }

  @Test
  void showsAnEmptyBarWhileNothingRuns() {
    assertThat(ProgressBar.bar(Stage.COUNT, 0, 0))
        .isEqualTo("count       [........................]");
  }
}
