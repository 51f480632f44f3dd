package io.github.trilat.warning;

import static io.github.trilat.warning.Printed.assertPrints;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.trilat.model.MissileClass;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArcTest {

  private static final Percentage ONE_MILLIONTH = withinPercentage(1e-4);

  @ParameterizedTest
  @CsvSource({
    "100, 24.9, 0.987, 44.78, 143.5",
    "195, 48.4, 1.373, 44.56, 201.3",
    "350, 86.3, 1.829, 44.21, 271.8",
    "400, 98.41, 1.9514, 44.10, 291.3",
    "600, 146.4, 2.372, 43.65, 360.4",
    "1000, 239.9, 3.016, 42.75, 474.4",
    "1300, 307.87, 3.4009, 42.08, 548.5",
    "3000, 655.2, 4.865, 38.26, 895.0",
    "3400, 727.2, 5.110, 37.36, 967.2",
    "3700, 778.7, 5.278, 36.68, 1019.9",
    "5500, 1040.5, 6.075, 32.63, 1315.8",
    "10000, 1319.5, 7.198, 22.52, 1931.0",
    "12000, 1264.5, 7.480, 18.02, 2143.1"
  })
  void minimumEnergyArcsMatchTheWorkedValues(
      double rangeKm, String apogeeKm, String speedKmS, String angleDeg, String seconds) {
    Arc arc = Arc.minimumEnergy(rangeKm);

    assertPrints(arc.apogeeKm(), apogeeKm);
    assertPrints(arc.burnoutSpeedKmS(), speedKmS);
    assertPrints(arc.launchAngleDeg(), angleDeg);
    assertPrints(arc.freeFlightSeconds(), seconds);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 3285.483576, 0.969090, 98.414093, 1.951393, 291.340071",
    "1300, 3509.936469, 0.902847, 307.871815, 3.400911, 548.488702"
  })
  void minimumEnergyArcsMatchToAMillionth(
      double rangeKm, double axisKm, double e, double apogeeKm, double speedKmS, double seconds) {
    Arc arc = Arc.minimumEnergy(rangeKm);

    assertThat(arc.semiMajorAxisKm()).isCloseTo(axisKm, ONE_MILLIONTH);
    assertThat(arc.eccentricity()).isCloseTo(e, ONE_MILLIONTH);
    assertThat(arc.apogeeKm()).isCloseTo(apogeeKm, ONE_MILLIONTH);
    assertThat(arc.burnoutSpeedKmS()).isCloseTo(speedKmS, ONE_MILLIONTH);
    assertThat(arc.freeFlightSeconds()).isCloseTo(seconds, ONE_MILLIONTH);
  }

  @ParameterizedTest
  @CsvSource({
    "350, 50, 0.954138, 1.954835, 207.973068",
    "1000, 6518.2, 0.997001, 7.960659, 4238.994267"
  })
  void flatAndLoftedArcsMatchToAMillionth(
      double rangeKm, double apogeeKm, double e, double speedKmS, double seconds) {
    Arc arc = Arc.of(rangeKm, apogeeKm);

    assertThat(arc.eccentricity()).isCloseTo(e, ONE_MILLIONTH);
    assertThat(arc.burnoutSpeedKmS()).isCloseTo(speedKmS, ONE_MILLIONTH);
    assertThat(arc.freeFlightSeconds()).isCloseTo(seconds, ONE_MILLIONTH);
  }

  @Test
  void aFlatArcLeavesTheGroundFlat() {
    assertThat(Arc.of(350, 50).launchAngleDeg()).isCloseTo(29.550776, ONE_MILLIONTH);
  }

  @Test
  void theMinimumEnergyArcIsTheArcWithItsOwnApogee() {
    Arc same = Arc.of(1300, 307.871815);
    Arc arc = Arc.minimumEnergy(1300);

    assertThat(same.semiMajorAxisKm()).isCloseTo(arc.semiMajorAxisKm(), withinPercentage(1e-7));
    assertThat(same.eccentricity()).isCloseTo(arc.eccentricity(), withinPercentage(1e-7));
    assertThat(same.burnoutSpeedKmS()).isCloseTo(arc.burnoutSpeedKmS(), withinPercentage(1e-7));
    assertThat(same.launchAngleDeg()).isCloseTo(arc.launchAngleDeg(), withinPercentage(1e-6));
    assertThat(same.freeFlightSeconds()).isCloseTo(arc.freeFlightSeconds(), withinPercentage(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"60, 121.0665, 148.5137", "120, 211.4628, 292.2616", "274.244351, 307.8718, 650.0"})
  void theObjectIsWhereKeplerPutsIt(double seconds, String altitudeKm, String downrangeKm) {
    State state = Arc.minimumEnergy(1300).at(seconds);

    assertPrints(state.altitudeKm(), altitudeKm);
    assertPrints(state.downrangeKm(), downrangeKm);
  }

  @Test
  void theEndsOfTheArcAreOnTheGround() {
    Arc arc = Arc.of(1000, 6000);
    State launch = arc.at(0);
    State impact = arc.at(arc.freeFlightSeconds());

    assertThat(launch.altitudeKm()).isCloseTo(0, within(1e-9));
    assertThat(launch.downrangeKm()).isCloseTo(0, within(1e-9));
    assertThat(impact.altitudeKm()).isCloseTo(0, within(1e-9));
    assertThat(impact.downrangeKm()).isCloseTo(1000, within(1e-9));
  }

  /** Near the ground and over a short way, the arc is the schoolbook parabola: apogee d/4. */
  @Test
  void aShortArcIsTheSchoolbookParabola() {
    Arc arc = Arc.minimumEnergy(0.001);
    double gravity = Earth.MU_KM3_PER_S2 / (Earth.RADIUS_KM * Earth.RADIUS_KM);

    assertThat(arc.apogeeKm()).isCloseTo(0.001 / 4, ONE_MILLIONTH);
    assertThat(arc.launchAngleDeg()).isCloseTo(45, ONE_MILLIONTH);
    assertThat(arc.freeFlightSeconds()).isCloseTo(Math.sqrt(2 * 0.001 / gravity), ONE_MILLIONTH);
    assertThat(arc.at(arc.freeFlightSeconds() / 2).downrangeKm()).isCloseTo(5e-4, ONE_MILLIONTH);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 20_000, Double.NaN, Double.POSITIVE_INFINITY})
  void aRangeOutOfBoundsIsRejected(double rangeKm) {
    String message = "rangeKm must be more than 0 and less than 20000, but is " + rangeKm;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arc.of(rangeKm, 100))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arc.minimumEnergy(rangeKm))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 100_001, Double.NaN, Double.POSITIVE_INFINITY})
  void anApogeeOutOfBoundsIsRejected(double apogeeKm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arc.of(350, apogeeKm))
        .withMessage("apogeeKm must be more than 0 and at most 100000, but is " + apogeeKm);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 10_000, Double.NaN})
  void aTimeOutsideTheFlightIsRejected(double seconds) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arc.of(350, 100).at(seconds))
        .withMessageMatching("seconds must be from 0\\.0 to 29\\d\\.\\d+, but is " + seconds);
  }

  @ParameterizedTest
  @CsvSource({
    "350, 50, SHORT_RANGE",
    "1000, 239.9, MEDIUM_RANGE",
    "2700, 550, MEDIUM_RANGE",
    "750, 2000, INTERMEDIATE_RANGE",
    "989, 5768.5, INTERCONTINENTAL",
    "5501, 1040, INTERCONTINENTAL"
  })
  void aFlightBelongsToTheClassOfTheGreatestRangeOfItsSpeed(
      double rangeKm, double apogeeKm, MissileClass expected) {
    assertThat(Arc.of(rangeKm, apogeeKm).missileClass()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "850, 50, true",
    "1000, 60, true",
    "350, 50, false",
    "350, 86, false",
    "989, 5768, false"
  })
  void whatFliesFarTooLowForItsRangeManoeuvres(
      double rangeKm, double apogeeKm, boolean manoeuvres) {
    assertThat(Arc.of(rangeKm, apogeeKm).manoeuvres()).isEqualTo(manoeuvres);
  }
}
