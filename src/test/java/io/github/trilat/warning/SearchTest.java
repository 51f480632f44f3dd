package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class SearchTest {

  @Property(seed = "20240530")
  void aVisitAboveZeroIsFoundHoweverShort(
      @ForAll @DoubleRange(min = 0.001, max = 9.999) @Scale(6) double peak,
      @ForAll @DoubleRange(min = 0.00001, max = 0.5) @Scale(6) double halfWidth) {
    DoubleUnaryOperator hill = x -> halfWidth * halfWidth - (x - peak) * (x - peak);

    OptionalDouble first = Search.firstNonNegative(hill, 0, 10);

    assertThat(first).isPresent();
    assertThat(first.getAsDouble()).isCloseTo(Math.max(0, peak - halfWidth), within(1e-9));
  }

  @Test
  void aHillThatStaysBelowZeroIsNotFound() {
    assertThat(Search.firstNonNegative(x -> -1e-9 - (x - 3) * (x - 3), 0, 10)).isEmpty();
  }

  @Test
  void theFirstOfTwoVisitsCounts() {
    assertThat(Search.firstNonNegative(x -> Math.sin(x) - 0.9999, 0, 10).getAsDouble())
        .isCloseTo(Math.asin(0.9999), within(1e-9));
  }

  @Test
  void aFunctionThatSwingsTenTimesIsCaughtOnItsFirstPeak() {
    assertThat(Search.firstNonNegative(x -> Math.sin(6.5 * x) - 0.9999, 0, 10).getAsDouble())
        .isCloseTo(Math.asin(0.9999) / 6.5, within(1e-9));
  }

  @Test
  void aStartAboveZeroIsReturnedAsItIs() {
    assertThat(Search.firstNonNegative(x -> 1 - x, 0.25, 10)).hasValue(0.25);
  }

  @Test
  void onlyTheEndIsReached() {
    assertThat(Search.firstNonNegative(x -> x - 0.9, 0.2, 0.9)).hasValue(0.9);
  }
}
