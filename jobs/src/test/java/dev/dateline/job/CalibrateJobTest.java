package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.evaluate.Calibration;
import dev.dateline.evaluate.Calibration.Sample;
import dev.dateline.extract.claims.Confidence;
import dev.dateline.table.SharedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fitting the confidence of claims. */
@Tag("spark")
class CalibrateJobTest {
  /** Claims with the sign "sure" are right nine times in ten, the others every other time. */
  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean sure = i % 2 == 0;
      List<String> features =
          sure ? List.of(Confidence.BASE, "sure") : List.of(Confidence.BASE, "doubtful");
      boolean right = sure ? i % 20 != 0 : i % 4 == 1;
      samples.add(new Sample(i % Calibration.FOLDS, i / 200, features, right));
    }
    return samples;
  }

  @Test
  void probabilitiesAreThoseOfTheSamples() {
    CalibrateJob job = new CalibrateJob(SharedSession.get(), samples());
    Map<String, Double> weights = job.fit(sample -> true);
    assertThat(CalibrateJob.probability(samples().get(0), weights)).isBetween(0.85, 0.92);
    assertThat(CalibrateJob.probability(samples().get(1), weights)).isBetween(0.48, 0.55);
    assertThat(job.fit(sample -> true)).isEqualTo(weights);
  }

  @Test
  void everySampleIsJudgedByAFitThatNeverSawItsFold() {
    List<Sample> samples = samples();
    // A fold in which everything went wrong must not lower its own probabilities.
    samples.replaceAll(
        sample ->
            sample.fold() == 3 ? new Sample(3, sample.half(), sample.features(), false) : sample);
    CalibrateJob job = new CalibrateJob(SharedSession.get(), samples);
    double[] unseen = job.outOfFold();
    Map<String, Double> weights = job.fit(sample -> true);
    double[] seen =
        samples.stream().mapToDouble(s -> CalibrateJob.probability(s, weights)).limit(4).toArray();
    assertThat(unseen[3]).isGreaterThan(seen[3]);
  }
}
