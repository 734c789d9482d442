package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.Role;
import dev.dateline.model.Scope;
import dev.dateline.text.RuleFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How likely a claim is right in measure, lower bound, span and scope, where it is told as a fact:
 * a logistic model over what can be seen of the claim. Its weights are {@code
 * claim-confidence.tsv}, fitted on articles marked by hand by {@code dateline calibrate}, which
 * prints that file.
 */
public final class Confidence {
  /** The feature that every claim has. */
  public static final String BASE = "base";

  private static final int LEDE = 2;
  private static final int LATE = 12;

  private final Map<String, Double> weights = new HashMap<>();

  private Confidence() {}

  static Confidence of(RuleFiles files) {
    return files.once(Confidence.class, Confidence::load);
  }

  /** Between 0 and 1, rounded to two places, which is more than the fit can tell apart. */
  double of(Claim claim) {
    double sum = 0;
    for (String feature : features(claim)) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }

  /** What the model sees of a claim, each at most once. */
  public static List<String> features(Claim claim) {
    List<String> features = new ArrayList<>();
    features.add(BASE);
    features.add("measure " + claim.measure().code().toLowerCase(Locale.ROOT));
    features.add("rule " + claim.rule().substring(claim.rule().indexOf('.') + 1));
    features.add("qualifier " + claim.qualifier().code());
    features.add("change " + claim.change().code());
    if (claim.scope() == Scope.BACKGROUND) {
      features.add("background");
    }
    if (claim.partOf() != null) {
      features.add("part");
    }
    if (claim.role() == Role.UNKNOWN) {
      features.add("role unknown");
    }
    if (claim.source() != null) {
      features.add("credited");
    }
    if (claim.high() != null && claim.high() > 0) {
      features.add(claim.high() == 1 ? "one person" : "several");
    }
    if (claim.sentence() <= LEDE) {
      features.add("lede");
    } else if (claim.sentence() > LATE) {
      features.add("late");
    }
    return features;
  }

  private static Confidence load(RuleFiles files) {
    Confidence confidence = new Confidence();
    files.lines(
        "claim-confidence",
        2,
        1,
        cells -> confidence.weights.put(cells[0], Double.valueOf(cells[1])));
    return confidence;
  }
}
