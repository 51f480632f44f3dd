package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeplerTest {

  @Property(seed = "20240530")
  void theAnomalySolvesTheEquation(
      @ForAll @DoubleRange(min = -2.8, max = 2.8) @Scale(6) double anomaly,
      @ForAll @DoubleRange(min = 0, max = 1) @Scale(9) double eccentricity) {
    double mean = anomaly + eccentricity * Math.sin(anomaly);

    assertThat(Kepler.anomalyPastApogee(mean, eccentricity)).isCloseTo(anomaly, within(1e-12));
  }

  @Test
  void apogeeIsWhereAnomaliesAreCountedFrom() {
    assertThat(Kepler.anomalyPastApogee(0, 0.9)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1.0", "0.9999999999", "0.997001"})
  void aNearlyParabolicOrbitConvergesEvenAtPerigee(double eccentricity) {
    assertThat(Kepler.anomalyPastApogee(Math.PI, eccentricity)).isCloseTo(Math.PI, within(1e-4));
  }
}
