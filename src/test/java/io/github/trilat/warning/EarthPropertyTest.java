package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class EarthPropertyTest {

  private static final String SEED = "20240530";

  @Property(seed = SEED)
  void visibleDistanceIsTheInverseOfTheLowestVisibleAltitude(
      @ForAll @DoubleRange(min = 0.01, max = 8_000) double distanceKm,
      @ForAll @DoubleRange(min = 0, max = 15) double maskDeg) {
    double altitudeKm = Earth.lowestVisibleAltitudeKm(distanceKm, maskDeg);

    assertThat(Earth.visibleDistanceKm(altitudeKm, maskDeg))
        .isCloseTo(distanceKm, within(1e-9 * distanceKm));
  }

  @Property(seed = SEED)
  void aHigherMaskHidesMore(
      @ForAll @DoubleRange(min = 0.1, max = 8_000) double distanceKm,
      @ForAll @DoubleRange(min = 0, max = 10) double maskDeg,
      @ForAll @DoubleRange(min = 0.1, max = 5) double moreDeg) {
    assertThat(Earth.lowestVisibleAltitudeKm(distanceKm, maskDeg + moreDeg))
        .isGreaterThan(Earth.lowestVisibleAltitudeKm(distanceKm, maskDeg));
  }

  @Property(seed = SEED)
  void aRadarSeesExactlyWhatIsAboveItsHorizon(
      @ForAll @DoubleRange(min = 1, max = 8_000) double distanceKm,
      @ForAll @DoubleRange(min = 0, max = 15) double maskDeg) {
    double lowestKm = Earth.lowestVisibleAltitudeKm(distanceKm, maskDeg);
    Radar radar = new Radar("beside", 0, distanceKm, maskDeg, Double.POSITIVE_INFINITY);

    assertThat(radar.sees(new State(lowestKm * (1 + 1e-6) + 1e-9, 0))).isTrue();
    assertThat(radar.sees(new State(lowestKm * (1 - 1e-6) - 1e-9, 0))).isFalse();
  }
}
