package io.github.trilat.warning;

/** Free fall in a plane, by fourth-order Runge-Kutta steps: an independent check of the arcs. */
final class FreeFall {

  /** Position x, y in km and velocity x, y in km/s; the launch point is at (R, 0). */
  private double[] state;

  FreeFall(double speedKmS, double angle) {
    state =
        new double[] {Earth.RADIUS_KM, 0, speedKmS * Math.sin(angle), speedKmS * Math.cos(angle)};
  }

  void advance(double seconds, int steps) {
    double step = seconds / steps;
    for (int i = 0; i < steps; i++) {
      double[] k1 = rate(state);
      double[] k2 = rate(plus(state, step / 2, k1));
      double[] k3 = rate(plus(state, step / 2, k2));
      double[] k4 = rate(plus(state, step, k3));
      state = plus(state, step / 6, k1);
      state = plus(state, step / 3, k2);
      state = plus(state, step / 3, k3);
      state = plus(state, step / 6, k4);
    }
  }

  double altitudeKm() {
    return Math.hypot(state[0], state[1]) - Earth.RADIUS_KM;
  }

  double downrangeKm() {
    return Math.atan2(state[1], state[0]) * Earth.RADIUS_KM;
  }

  private static double[] rate(double[] at) {
    double radius = Math.hypot(at[0], at[1]);
    double pull = -Earth.MU_KM3_PER_S2 / (radius * radius * radius);
    return new double[] {at[2], at[3], pull * at[0], pull * at[1]};
  }

  private static double[] plus(double[] at, double factor, double[] rate) {
    double[] sum = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      sum[i] = at[i] + factor * rate[i];
    }
    return sum;
  }
}
