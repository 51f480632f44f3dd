package io.github.trilat.retrace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the value nearest to the present one at which something comes about, by halving, and makes
 * it as round as it can be.
 *
 * @param steps how often to halve
 * @param whole whether only whole numbers make sense
 */
record Threshold(int steps, boolean whole) {
  /** By how much of the way a round number may lie further off. */
  private static final double TOLERANCE = 0.02;

  private static final int MOST_PLACES = 6;

  /**
   * The value, on the way from {@code now}, where it does not come about, to {@code end}, where it
   * does.
   */
  double find(double now, double end, DoublePredicate comesAbout) {
    double no = now;
    double yes = end;
    for (int step = 0; step < steps; step++) {
      double middle = (no + yes) / 2;
      if (comesAbout.test(middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    double found = yes;
    return round(found, now < end)
        .filter(each -> isOnTheWay(each, now, end) && isNear(each, found, end - now))
        .filter(comesAbout::test)
        .findFirst()
        .orElse(found);
  }

  /** Round numbers about a value, the roundest first: the nearest one, and the next one onwards. */
  private Stream<Double> round(double value, boolean upwards) {
    BigDecimal exact = BigDecimal.valueOf(value);
    RoundingMode onwards = upwards ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return IntStream.rangeClosed(0, whole ? 0 : MOST_PLACES)
        .boxed()
        .flatMap(
            places ->
                List.of(RoundingMode.HALF_EVEN, onwards).stream()
                    .map(mode -> exact.setScale(places, mode)))
        .flatMap(each -> Stream.of(each, next(each, upwards)))
        .map(BigDecimal::doubleValue);
  }

  private static BigDecimal next(BigDecimal value, boolean upwards) {
    return upwards ? value.add(value.ulp()) : value.subtract(value.ulp());
  }

  private boolean isNear(double value, double found, double way) {
    return whole || Math.abs(value - found) <= TOLERANCE * Math.abs(way);
  }

  private static boolean isOnTheWay(double value, double now, double end) {
    return value >= Math.min(now, end) && value <= Math.max(now, end);
  }
}
