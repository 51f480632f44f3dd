package io.github.trilat.warning;

/** Kepler's equation, with both anomalies measured from apogee. */
final class Kepler {

  private static final int MAX_STEPS = 50;
  private static final double TOLERANCE = 1e-15;

  private Kepler() {}

  /**
   * The eccentric anomaly F past apogee that solves {@code F + e sin F = M}.
   *
   * <p>With E = F + π this is the usual {@code E − e sin E = M + π}; measured from apogee it keeps
   * its digits for thin, nearly parabolic arcs. The left side is concave for F in (0, π), so Newton
   * from the near side never overshoots.
   *
   * @param meanAnomaly M, mean anomaly past apogee in radians, −π to π
   * @param eccentricity e, 0 to 1
   */
  static double anomalyPastApogee(double meanAnomaly, double eccentricity) {
    double anomaly = meanAnomaly / (1 + eccentricity);
    for (int i = 0; i < MAX_STEPS; i++) {
      double error = anomaly + eccentricity * StrictMath.sin(anomaly) - meanAnomaly;
      double step = error / (1 + eccentricity * StrictMath.cos(anomaly));
      anomaly -= step;
      if (Math.abs(step) < TOLERANCE) {
        break;
      }
    }
    return anomaly;
  }
}
