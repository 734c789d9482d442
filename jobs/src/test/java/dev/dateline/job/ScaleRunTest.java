package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.bench.CorpusGenerator;
import dev.dateline.table.SharedSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class ScaleRunTest {
  private static final int ARTICLES = 300;

  @TempDir private Path folder;

  /** Speeds are for a bench to tell; that the answers are right is for a test. */
  @Test
  void measuresARunAndChecksItsAnswers() {
    List<String> told = new ArrayList<>();
    Map<String, Number> figures =
        new ScaleRun(
                SharedSession.get(),
                new CorpusGenerator(3, ARTICLES),
                ARTICLES,
                folder.toString(),
                told::add)
            .measure(0);
    assertThat(figures.get("rows.articles")).isEqualTo((long) ARTICLES);
    assertThat(figures.get("rows.rejects")).isEqualTo(0L);
    assertThat(figures.get("check.reports_in_events").intValue()).isGreaterThan(ARTICLES / 10);
    assertThat(figures.get("check.reports_with_their_own").doubleValue()).isGreaterThan(0.8);
    assertThat(figures.get("check.deaths_right").doubleValue()).isGreaterThan(0.8);
    assertThat(figures.get("pipeline.seconds").doubleValue()).isPositive();
    assertThat(figures.get("stage.cluster_processor_seconds").doubleValue()).isNotNegative();
    assertThat(told).anyMatch(line -> line.startsWith("extract"));
  }
}
