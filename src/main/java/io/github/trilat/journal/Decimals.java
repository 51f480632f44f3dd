package io.github.trilat.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as the journal has them, to six decimals: an entry holds in memory what it says on paper,
 * so that whatever is made from a run is made again from its journal to the last pixel.
 */
final class Decimals {
  private static final int PLACES = 6;

  private Decimals() {}

  static double rounded(double value) {
    return exact(value).doubleValue();
  }

  static BigDecimal exact(double value) {
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
