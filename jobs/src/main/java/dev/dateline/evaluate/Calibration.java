package dev.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.extract.claims.Confidence;
import dev.dateline.model.Claim;
import dev.dateline.model.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/** Claims judged by articles marked by hand, to fit and to check their confidence. */
public final class Calibration {
  /** Articles are dealt to this many folds by a hash of their id. */
  public static final int FOLDS = 10;

  private static final int BINS = 10;

  /**
   * A claim that was read as asserted or disputed.
   *
   * @param fold the fold of its article, from 0
   * @param half the half that {@code evaluate --half} puts its article in
   * @param right whether the marks have it: measure, lower bound, span and scope
   */
  public record Sample(int fold, int half, List<String> features, boolean right) {}

  private final List<Sample> samples = new ArrayList<>();

  /**
   * @param gold a line of a gold file
   */
  public void add(JsonNode gold, List<Claim> claims) {
    String id = gold.path(gold.has("doc") ? "doc" : "id").asText();
    List<MarkedClaim> marked = MarkedClaim.of(gold.path("claims"), gold.path("text").asText());
    for (Claim claim : claims) {
      if (claim.field() == Field.TEXT && claim.status().counts()) {
        samples.add(
            new Sample(
                (int) (hash(id + " fold") % FOLDS),
                (int) (hash(id) % 2),
                Confidence.features(claim),
                isRight(claim, marked)));
      }
    }
  }

  public List<Sample> samples() {
    return samples;
  }

  private static boolean isRight(Claim claim, List<MarkedClaim> marked) {
    MarkedClaim told =
        new MarkedClaim(
            claim.measure().code(),
            claim.low(),
            claim.high(),
            claim.scope().code(),
            claim.role().code(),
            claim.charBegin(),
            claim.charEnd());
    return marked.stream()
        .anyMatch(
            gold ->
                gold.hasBoundOf(told) && gold.overlaps(told) && gold.scope().equals(told.scope()));
  }

  private static long hash(String id) {
    CRC32 crc = new CRC32();
    crc.update(id.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  /**
   * How far probabilities are from what came true, over ten bins: the mean distance, weighted by
   * the samples in a bin.
   *
   * @param chosen which samples count
   */
  public double error(double[] probabilities, boolean[] chosen) {
    double error = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double[] sums = sums(probabilities, chosen, bin);
      error += Math.abs(sums[1] - sums[2]);
      all += (int) sums[0];
    }
    return all == 0 ? 0 : error / all;
  }

  /** A line per bin: how many claims, what was promised of them, what came true. */
  public List<String> reliability(double[] probabilities, boolean[] chosen) {
    List<String> lines = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      double[] sums = sums(probabilities, chosen, bin);
      if (sums[0] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%.1f-%.1f  %4.0f claims  promised %.2f  right %.2f",
                bin / 10.0,
                (bin + 1) / 10.0,
                sums[0],
                sums[1] / sums[0],
                sums[2] / sums[0]));
      }
    }
    return lines;
  }

  private double[] sums(double[] probabilities, boolean[] chosen, int bin) {
    double[] sums = new double[3];
    for (int i = 0; i < probabilities.length; i++) {
      int own = Math.min(BINS - 1, (int) (probabilities[i] * BINS));
      if (chosen[i] && own == bin) {
        sums[0]++;
        sums[1] += probabilities[i];
        sums[2] += samples.get(i).right() ? 1 : 0;
      }
    }
    return sums;
  }
}
