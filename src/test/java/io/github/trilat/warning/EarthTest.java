package io.github.trilat.warning;

import static io.github.trilat.warning.Printed.assertPrints;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarthTest {

  @ParameterizedTest
  @CsvSource({
    "100, 0.78, 6.0",
    "200, 3.14, 13.65",
    "300, 7.07, 22.9",
    "400, 12.6, 33.7",
    "500, 19.67, 46.1",
    "600, 28.4, 60.2",
    "700, 38.65, 75.9",
    "900, 64.1, 112.4",
    "1000, 79.29, 133.2",
    "1300, 135.0, 206.3"
  })
  void theHorizonHidesWhatFliesLow(double distanceKm, String atNoMask, String atThreeDegrees) {
    assertPrints(Earth.lowestVisibleAltitudeKm(distanceKm, 0), atNoMask);
    assertPrints(Earth.lowestVisibleAltitudeKm(distanceKm, 3), atThreeDegrees);
  }

  @ParameterizedTest
  @CsvSource({"50, 796", "60, 871", "100, 1121", "200, 1576"})
  void theHigherTheFartherItIsSeen(double altitudeKm, String distanceKm) {
    assertPrints(Earth.visibleDistanceKm(altitudeKm, 0), distanceKm);
  }

  @Test
  void whatStandsBesideTheSensorIsSeenOnTheGround() {
    assertThat(Earth.lowestVisibleAltitudeKm(0, 5)).isZero();
    assertThat(Earth.visibleDistanceKm(0, 5)).isZero();
  }

  @Test
  void noAltitudeIsHighEnoughAQuarterOfTheWayRound() {
    assertThat(Earth.lowestVisibleAltitudeKm(9_500, 5)).isInfinite();
    assertThat(Earth.lowestVisibleAltitudeKm(9_400, 5)).isFinite();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 20_001, Double.NaN, Double.POSITIVE_INFINITY})
  void aDistanceOutOfBoundsIsRejected(double distanceKm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Earth.lowestVisibleAltitudeKm(distanceKm, 0))
        .withMessage("groundDistanceKm must be from 0.0 to 20000.0, but is " + distanceKm);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void anAltitudeOutOfBoundsIsRejected(double altitudeKm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Earth.visibleDistanceKm(altitudeKm, 0))
        .withMessage("altitudeKm must be at least 0 and finite, but is " + altitudeKm);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 90, Double.NaN})
  void aMaskOutOfBoundsIsRejected(double maskDeg) {
    String message = "elevationMaskDeg must be at least 0 and less than 90, but is " + maskDeg;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Earth.lowestVisibleAltitudeKm(1, maskDeg))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Earth.visibleDistanceKm(1, maskDeg))
        .withMessage(message);
  }
}
