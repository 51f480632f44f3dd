package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Compares a value with a printed figure, to the digits that are printed. */
final class Printed {

  private Printed() {}

  static void assertPrints(double actual, String printed) {
    int decimals = new BigDecimal(printed).scale();
    assertThat(new BigDecimal(actual).setScale(decimals, RoundingMode.HALF_UP).toPlainString())
        .isEqualTo(printed);
  }
}
