package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissileClassTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, SHORT_RANGE",
    "999.9, SHORT_RANGE",
    "1000, MEDIUM_RANGE",
    "2999.9, MEDIUM_RANGE",
    "3000, INTERMEDIATE_RANGE",
    "5499.9, INTERMEDIATE_RANGE",
    "5500, INTERCONTINENTAL",
    "19999, INTERCONTINENTAL"
  })
  void aRangeBelongsToOneClass(double rangeKm, MissileClass expected) {
    assertThat(MissileClass.ofRange(rangeKm)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "350, 50, SHORT_RANGE",
    "2700, 550, MEDIUM_RANGE",
    "1000, 6518.2, INTERCONTINENTAL",
    "750, 2000, INTERMEDIATE_RANGE"
  })
  void aLoftedFlightBelongsToTheClassOfItsGreatestRange(
      double rangeKm, double apogeeKm, MissileClass expected) {
    assertThat(MissileClass.of(Arc.of(rangeKm, apogeeKm))).isEqualTo(expected);
  }

  @Test
  void theBandsJoinWithoutGapOrOverlap() {
    MissileClass[] all = MissileClass.values();

    assertThat(all[0].fromKm()).isZero();
    assertThat(all[all.length - 1].toKm()).isEqualTo(20_000);
    for (int i = 1; i < all.length; i++) {
      assertThat(all[i].fromKm()).isEqualTo(all[i - 1].toKm());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 20_000, Double.NaN})
  void aRangeOutOfBoundsIsRejected(double rangeKm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MissileClass.ofRange(rangeKm))
        .withMessage("rangeKm must be more than 0 and less than 20000, but is " + rangeKm);
  }
}
