package dev.dateline.job;

import dev.dateline.evaluate.Calibration;
import dev.dateline.evaluate.Calibration.Sample;
import dev.dateline.extract.claims.Confidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Fits the confidence of claims by MLlib's logistic regression, in one partition and by order. */
public final class CalibrateJob {
  /** Ridge penalty in all, of which each sample bears its share. */
  private static final double RIDGE = 4;

  private static final int ITERATIONS = 200;
  private static final StructType SCHEMA =
      new StructType()
          .add("label", DataTypes.DoubleType, false)
          .add("features", SQLDataTypes.VectorType(), false);

  private final SparkSession spark;
  private final List<Sample> samples;
  private final List<String> names;

  public CalibrateJob(SparkSession spark, List<Sample> samples) {
    this.spark = spark;
    this.samples = samples;
    TreeSet<String> all = new TreeSet<>();
    samples.forEach(sample -> all.addAll(sample.features()));
    all.remove(Confidence.BASE);
    this.names = List.copyOf(all);
  }

  /** Weights by feature, fitted on the chosen samples, rounded to three places. */
  public Map<String, Double> fit(Predicate<Sample> chosen) {
    List<Row> rows = new ArrayList<>();
    for (Sample sample : samples) {
      if (chosen.test(sample)) {
        double[] vector = new double[names.size()];
        for (int i = 0; i < vector.length; i++) {
          vector[i] = sample.features().contains(names.get(i)) ? 1 : 0;
        }
        rows.add(RowFactory.create(sample.right() ? 1.0 : 0.0, Vectors.dense(vector)));
      }
    }
    LogisticRegressionModel model =
        new LogisticRegression()
            .setStandardization(false)
            .setRegParam(RIDGE / rows.size())
            .setMaxIter(ITERATIONS)
            .fit(spark.createDataFrame(rows, SCHEMA).coalesce(1));
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put(Confidence.BASE, rounded(model.intercept()));
    for (int i = 0; i < names.size(); i++) {
      weights.put(names.get(i), rounded(model.coefficients().apply(i)));
    }
    return weights;
  }

  /** Probabilities of all samples, each by a model that saw no claim of its article's fold. */
  public double[] outOfFold() {
    double[] probabilities = new double[samples.size()];
    for (int fold = 0; fold < Calibration.FOLDS; fold++) {
      int own = fold;
      Map<String, Double> weights = fit(sample -> sample.fold() != own);
      for (int i = 0; i < probabilities.length; i++) {
        if (samples.get(i).fold() == fold) {
          probabilities[i] = probability(samples.get(i), weights);
        }
      }
    }
    return probabilities;
  }

  public static double probability(Sample sample, Map<String, Double> weights) {
    double sum = 0;
    for (String feature : sample.features()) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double rounded(double weight) {
    return Math.round(weight * 1000) / 1000.0;
  }
}
