package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.Role;
import dev.dateline.model.Scope;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private static final String FILE = "/dev/dateline/lexicon/en/claim-confidence.tsv";
  private static final Confidence SHIPPED = load();

  private static final int LEDE = 2;
  private static final int LATE = 12;

  private final Map<String, Double> weights = new HashMap<>();

  private Confidence() {}

  static Confidence shipped() {
    return SHIPPED;
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

  private static Confidence load() {
    Confidence confidence = new Confidence();
    try (InputStream in = Confidence.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] columns = line.split("\t", -1);
          confidence.weights.put(columns[0], Double.valueOf(columns[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return confidence;
  }
}
