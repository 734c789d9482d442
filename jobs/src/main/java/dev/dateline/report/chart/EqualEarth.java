package dev.dateline.report.chart;

/**
 * The Equal Earth projection (Savric, Patterson and Jenny 2018): areas keep their size, so that a
 * dense patch of dots is dense on the ground too. Scaled to the view box's width.
 */
final class EqualEarth {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double HALF_ROOT_3 = Math.sqrt(3) / 2;
  private static final double SCALE = Chart.WIDTH / 5.4133;

  /** The north edge of the map. */
  private static final double TOP = north(83.7);

  private EqualEarth() {}

  static double x(double longitude, double latitude) {
    double theta = Math.asin(HALF_ROOT_3 * Math.sin(Math.toRadians(latitude)));
    double square = theta * theta;
    double sixth = square * square * square;
    double slope = 9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1;
    double x = 2 * Math.sqrt(3) * Math.toRadians(longitude) * Math.cos(theta) / (3 * slope);
    return Chart.round(Chart.WIDTH / 2 + x * SCALE);
  }

  static double y(double latitude) {
    return Chart.round((TOP - north(latitude)) * SCALE);
  }

  private static double north(double latitude) {
    double theta = Math.asin(HALF_ROOT_3 * Math.sin(Math.toRadians(latitude)));
    double square = theta * theta;
    double sixth = square * square * square;
    return theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1);
  }
}
