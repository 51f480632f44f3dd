package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchTest {

  private static final Flight FLIGHT = Flight.of(Arc.of(350, 100), 70);
  private static final Salvo SALVO = new Salvo(FLIGHT, 18, 5);
  private static final Radar FORWARD = new Radar("forward", 0, 250, 3, Double.POSITIVE_INFINITY);
  private static final Radar HOME = new Radar("home", 1100, 0, 3, Double.POSITIVE_INFINITY);

  @Test
  void eachObjectIsSeenAsLongAfterItsOwnLiftOff() {
    Watch watch = Watch.of(FORWARD, SALVO);
    double delay = FORWARD.firstSeen(FLIGHT).getAsDouble();

    assertThat(watch.seen()).isEqualTo(18);
    assertThat(watch.firstSeconds()).hasValue(delay);
    assertThat(watch.seenSeconds(1)).hasValue(5 + delay);
    assertThat(watch.seenSeconds(17)).hasValue(85 + delay);
  }

  @Test
  void aSensorThatCannotSeeOneSeesNone() {
    Watch watch = Watch.of(HOME, SALVO);

    assertThat(watch.seen()).isZero();
    assertThat(watch.firstSeconds()).isEmpty();
    assertThat(watch.seenSeconds(17)).isEmpty();
  }

  @Test
  void objectsEndOneAfterAnother() {
    assertThat(SALVO.liftOffSeconds(17)).isEqualTo(85);
    assertThat(SALVO.endSeconds(3)).isEqualTo(15 + FLIGHT.totalSeconds());
    assertThat(SALVO.firstEndSeconds()).isEqualTo(FLIGHT.totalSeconds());
    assertThat(SALVO.lastEndSeconds()).isEqualTo(85 + FLIGHT.totalSeconds());
  }

  @Test
  void aHundredThousandObjectsAreEachSeen() {
    Salvo many = new Salvo(FLIGHT, 100_000, 0.01);
    Watch watch = Watch.of(FORWARD, many);

    assertThat(watch.seen()).isEqualTo(100_000);
    assertThat(watch.seenSeconds(99_999).getAsDouble() - watch.firstSeconds().getAsDouble())
        .isCloseTo(999.99, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 18})
  void anObjectOutsideTheSalvoIsRejected(int object) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> SALVO.endSeconds(object));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Watch.of(HOME, SALVO).seenSeconds(object));
  }

  @Test
  void anEmptySalvoIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Salvo(FLIGHT, 0, 5))
        .withMessage("count must be at least 1, but is 0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void aSpacingOutOfBoundsIsRejected(double seconds) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Salvo(FLIGHT, 2, seconds))
        .withMessage("spacingSeconds must be at least 0 and finite, but is " + seconds);
  }
}
