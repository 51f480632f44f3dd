package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RadarTest {

  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
  private static final Flight SHORT = Flight.of(Arc.of(350, 100), 70);

  /** Whole seconds, rounded up: the first whole second at which the object is in view. */
  @ParameterizedTest(name = "{0} km, apogee {1} km")
  @CsvSource({
    "350,    86.257, 70, 24, 46,  66, 100,   105, never",
    "350,        50, 70, 28, 55,  76, 137, never, never",
    "400,    98.414, 70, 23, 45,  63,  94,    98,   165",
    "600,        60, 70, 27, 53,  69, 104,   110, never",
    "1300, 307.8718, 90, 20, 39,  53,  74,    76,    97",
    "2700,      550, 120, 21, 40, 55,  75,    77,    98",
    "1000,     6000, 270, 19, 36, 52,  73,    74,    96"
  })
  void firstSeenMatchesTheDetectionTable(
      double rangeKm,
      double apogeeKm,
      double boost,
      String forward,
      String forwardMasked,
      String ahead,
      String aheadMasked,
      String home,
      String homeMasked) {
    Flight flight = Flight.of(Arc.of(rangeKm, apogeeKm), boost);

    assertThat(firstSecond(flight, 0, 250, 0)).isEqualTo(forward);
    assertThat(firstSecond(flight, 0, 250, 3)).isEqualTo(forwardMasked);
    assertThat(firstSecond(flight, 700, 0, 0)).isEqualTo(ahead);
    assertThat(firstSecond(flight, 700, 0, 3)).isEqualTo(aheadMasked);
    assertThat(firstSecond(flight, 1000, 0, 0)).isEqualTo(home);
    assertThat(firstSecond(flight, 1000, 0, 3)).isEqualTo(homeMasked);
  }

  private static String firstSecond(Flight flight, double downrange, double cross, double mask) {
    OptionalDouble seen = new Radar("any", downrange, cross, mask, NO_LIMIT).firstSeen(flight);
    return seen.isPresent() ? String.valueOf((int) Math.ceil(seen.getAsDouble())) : "never";
  }

  @Test
  void aRadarAtTheLaunchPointSeesTheLiftOff() {
    assertThat(new Radar("near", 0, 0, 3, NO_LIMIT).firstSeen(SHORT)).hasValue(0);
  }

  @Test
  void theReachDelaysASighting() {
    OptionalDouble far = new Radar("far", 350, 0, 3, NO_LIMIT).firstSeen(SHORT);
    OptionalDouble near = new Radar("near", 350, 0, 3, 150).firstSeen(SHORT);

    assertThat(near.getAsDouble()).isGreaterThan(far.getAsDouble() + 60);
    State state = SHORT.at(near.getAsDouble());
    double slantKm = slantKm(state, 350);
    assertThat(slantKm).isBetween(150 - 1e-6, 150 + 1e-6);
  }

  private static double slantKm(State state, double downrangeKm) {
    double radius = Earth.RADIUS_KM + state.altitudeKm();
    double angle = (state.downrangeKm() - downrangeKm) / Earth.RADIUS_KM;
    return Math.hypot(radius * Math.cos(angle) - Earth.RADIUS_KM, radius * Math.sin(angle));
  }

  @Test
  void aFailedLaunchIsSeenOnlyIfItRisesFarEnough() {
    Radar radar = new Radar("ahead", 700, 0, 3, NO_LIMIT);
    double seen = radar.firstSeen(SHORT).getAsDouble();

    assertThat(radar.firstSeen(SHORT.endingAfter(seen - 0.01))).isEmpty();
    assertThat(radar.firstSeen(SHORT.endingAfter(seen + 0.01)).getAsDouble())
        .isBetween(seen - 1e-6, seen + 1e-6);
  }

  @Test
  void neitherSideOfThePathIsFavoured() {
    assertThat(new Radar("left", 100, -250, 3, NO_LIMIT).firstSeen(SHORT))
        .isEqualTo(new Radar("right", 100, 250, 3, NO_LIMIT).firstSeen(SHORT));
  }

  @Test
  void theFarSideOfTheEarthSeesNothing() {
    assertThat(new Radar("antipode", 20_000, 0, 0, NO_LIMIT).firstSeen(SHORT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-20_001, 20_001, Double.NaN})
  void aDownrangeOutOfBoundsIsRejected(double downrangeKm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar("r", downrangeKm, 0, 3, NO_LIMIT))
        .withMessage("downrangeKm must be from -20000.0 to 20000.0, but is " + downrangeKm);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-10_001, 10_001, Double.NaN})
  void aCrossRangeOutOfBoundsIsRejected(double crossRangeKm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar("r", 0, crossRangeKm, 3, NO_LIMIT))
        .withMessage("crossRangeKm must be from -10000.0 to 10000.0, but is " + crossRangeKm);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 90, Double.NaN})
  void aMaskOutOfBoundsIsRejected(double maskDeg) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar("r", 0, 0, maskDeg, NO_LIMIT))
        .withMessageStartingWith("elevationMaskDeg must be at least 0 and less than 90, but is");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void aReachOutOfBoundsIsRejected(double slantKm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar("r", 0, 0, 3, slantKm))
        .withMessage("maxSlantRangeKm must be more than 0, but is " + slantKm);
  }

  @Test
  void aBlankNameIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar(" ", 0, 0, 3, NO_LIMIT))
        .withMessage("id must be more than blanks, but is ' '");
  }
}
