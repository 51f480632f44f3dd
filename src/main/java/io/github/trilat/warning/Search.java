package io.github.trilat.warning;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Finds where a smooth function first stops being negative. */
final class Search {

  private static final int STEPS = 64;
  private static final int BISECTIONS = 60;
  private static final int PEAK_STEPS = 50;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private Search() {}

  /**
   * The least x in [from, to] with {@code f(x) >= 0}, to the last bits of a double.
   *
   * <p>Samples 64 steps, and climbs to the peak between samples, so a visit above zero shorter than
   * a step is not missed. It relies on f having one peak at most between neighbouring samples.
   */
  static OptionalDouble firstNonNegative(DoubleUnaryOperator f, double from, double to) {
    double[] x = samples(from, to);
    double[] y = Arrays.stream(x).map(f).toArray();
    for (int i = 0; i <= STEPS; i++) {
      double left = x[Math.max(0, i - 1)];
      if (y[i] >= 0) {
        return OptionalDouble.of(crossing(f, left, x[i]));
      }
      if (isPeak(y, i)) {
        double peak = peak(f, left, x[Math.min(STEPS, i + 1)]);
        if (f.applyAsDouble(peak) >= 0) {
          return OptionalDouble.of(crossing(f, left, peak));
        }
      }
    }
    return OptionalDouble.empty();
  }

  private static double[] samples(double from, double to) {
    double[] x = new double[STEPS + 1];
    for (int i = 0; i < STEPS; i++) {
      x[i] = from + (to - from) * i / STEPS;
    }
    x[STEPS] = to;
    return x;
  }

  private static boolean isPeak(double[] y, int i) {
    return y[i] >= y[Math.max(0, i - 1)] && y[i] >= y[Math.min(STEPS, i + 1)];
  }

  /** Bisects between a negative and a non-negative point, and returns the non-negative side. */
  private static double crossing(DoubleUnaryOperator f, double negative, double nonNegative) {
    double low = negative;
    double high = nonNegative;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (f.applyAsDouble(middle) >= 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Golden-section search for the highest point; stops early at a non-negative one. */
  private static double peak(DoubleUnaryOperator f, double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < PEAK_STEPS; i++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      double yLeft = f.applyAsDouble(left);
      double yRight = f.applyAsDouble(right);
      if (yLeft >= 0) {
        return left;
      }
      if (yLeft < yRight) {
        low = left;
      } else {
        high = right;
      }
    }
    return (low + high) / 2;
  }
}
