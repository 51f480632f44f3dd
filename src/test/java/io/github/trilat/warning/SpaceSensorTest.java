package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceSensorTest {

  private static final Flight FLIGHT = Flight.of(Arc.of(350, 50), 70);

  @Test
  void anyFlightIsSeenAfterTheCue() {
    assertThat(new SpaceSensor("orbit", 60).firstSeen(FLIGHT)).hasValue(60);
  }

  @Test
  void aFlightThatEndsBeforeTheCueIsNotSeen() {
    assertThat(new SpaceSensor("orbit", 60).firstSeen(FLIGHT.endingAfter(59.9))).isEmpty();
    assertThat(new SpaceSensor("orbit", 60).firstSeen(FLIGHT.endingAfter(60))).hasValue(60);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void aCueOutOfBoundsIsRejected(double seconds) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpaceSensor("orbit", seconds))
        .withMessage("cueSeconds must be at least 0 and finite, but is " + seconds);
  }

  @Test
  void aBlankNameIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpaceSensor("", 60))
        .withMessage("id must be more than blanks, but is ''");
  }
}
