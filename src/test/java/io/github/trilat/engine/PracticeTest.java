package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private static final int HALF_LIFE = 90;

  /** Days from 1 January 2020, since when the drills are active, to the day of the exercise. */
  private static final int STANDING = 1_611;

  private static MechanismHistory drill(String id, LocalDate... held) {
    return drill(id, List.of(), held);
  }

  /** A drill that keeps others in practice as well. */
  private static MechanismHistory drill(String id, List<String> practises, LocalDate... held) {
    return new MechanismHistory(
        id,
        id,
        MechanismKind.DRILL,
        List.of(Country.values()),
        List.of(),
        List.of(Trial.since("2020-01-01", Status.ACTIVE)),
        practises,
        Arrays.stream(held).map(day -> new MechanismHistory.Held(day, List.of())).toList());
  }

  private static Practice practice(MechanismHistory... histories) {
    Map<String, MechanismHistory> byId = new LinkedHashMap<>();
    Arrays.stream(histories).forEach(each -> byId.put(each.id(), each));
    return new Practice(byId, HALF_LIFE, Trial.DAY);
  }

  private static double currency(Practice practice, LocalDate day) {
    List<Currency> all = practice.on(day);
    assertThat(all).hasSize(1);
    return all.get(0).value();
  }

  @Test
  void aDrillIsFullyCurrentOnItsDay() {
    assertThat(currency(practice(drill("edge", Trial.DAY)), Trial.DAY)).isEqualTo(1);
  }

  @Test
  void itIsHalfAsCurrentAfterEachHalfLife() {
    Practice practice = practice(drill("edge", Trial.DAY));

    assertThat(currency(practice, Trial.DAY.plusDays(HALF_LIFE))).isCloseTo(0.5, within(1e-12));
    assertThat(currency(practice, Trial.DAY.plusDays(2 * HALF_LIFE)))
        .isCloseTo(0.25, within(1e-12));
  }

  @Test
  void aDrillThatWasNeverHeldIsNotCurrent() {
    assertThat(currency(practice(drill("edge")), Trial.DAY)).isZero();
    assertThat(currency(practice(drill("edge", Trial.DAY.plusDays(1))), Trial.DAY)).isZero();
  }

  @Test
  void theLatestDayCounts() {
    LocalDate long_ago = Trial.DAY.minusDays(4 * HALF_LIFE);
    Practice practice =
        practice(drill("edge", long_ago, Trial.DAY.minusDays(HALF_LIFE), Trial.DAY.plusDays(9)));

    assertThat(currency(practice, Trial.DAY)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void holdingItMakesItCurrentAgain() {
    Practice practice = practice(drill("edge", Trial.DAY.minusDays(HALF_LIFE)));
    practice.held("edge", Trial.DAY.plusDays(1));

    assertThat(currency(practice, Trial.DAY.plusDays(1))).isEqualTo(1);
    assertThat(currency(practice, Trial.DAY.plusDays(1 + HALF_LIFE))).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void daysCountFromTheLastOne() {
    Practice practice = practice(drill("edge", Trial.DAY.minusDays(12)), drill("dragon"));

    assertThat(practice.on(Trial.DAY)).extracting(Currency::days).containsExactly(12, STANDING);
    assertThat(practice.on(Trial.DAY.plusDays(1)).get(0).days()).isEqualTo(13);
    assertThat(practice.on(Trial.DAY.plusDays(200_000)).get(0).days()).isEqualTo(99_999);
  }

  @Test
  void daysOfADrillThatIsNotThereYetAreWithoutEnd() {
    MechanismHistory planned =
        Trial.dated(
            "planned", MechanismKind.DRILL, List.of(), Trial.since("2024-06-27", Status.ACTIVE));

    assertThat(practice(planned).on(Trial.DAY)).containsExactly(new Currency("planned", 0, 99_999));
  }

  @Test
  void holdingADrillPractisesWhatItTakesIn() {
    Practice practice =
        practice(
            drill("missile"),
            drill("edge", List.of("missile"), Trial.DAY.minusDays(HALF_LIFE)),
            drill("dragon"));

    assertThat(practice.on(Trial.DAY)).extracting(Currency::value).containsExactly(0.5, 0.5, 0.0);
    practice.held("edge", Trial.DAY);
    assertThat(practice.on(Trial.DAY))
        .containsExactly(
            new Currency("missile", 1, 0),
            new Currency("edge", 1, 0),
            new Currency("dragon", 0, STANDING));
  }

  @Test
  void whatADrillTakesInDoesNotPractiseThatDrill() {
    Practice practice = practice(drill("missile"), drill("edge", List.of("missile")));
    practice.held("missile", Trial.DAY);

    assertThat(practice.on(Trial.DAY)).extracting(Currency::value).containsExactly(1.0, 0.0);
  }

  @Test
  void whatWasPractisedLaterStaysSo() {
    LocalDate before = Trial.DAY.minusDays(HALF_LIFE);
    Practice practice =
        practice(drill("missile", Trial.DAY), drill("edge", List.of("missile"), before));

    assertThat(practice.on(Trial.DAY)).extracting(Currency::days).containsExactly(0, HALF_LIFE);
  }

  @Test
  void onlyDrillsArePractised() {
    Practice practice =
        practice(
            Trial.active("hotline", MechanismKind.HOTLINE),
            drill("edge"),
            drill("dragon", Trial.DAY));

    assertThat(practice.on(Trial.DAY))
        .containsExactly(new Currency("edge", 0, STANDING), new Currency("dragon", 1, 0));
  }

  @Test
  void readinessIsThatOfTheMostCurrentDrill() {
    Practice practice =
        practice(
            drill("edge", Trial.DAY.minusDays(HALF_LIFE)),
            drill("dragon", Trial.DAY.minusDays(3 * HALF_LIFE)),
            drill("never"));

    assertThat(practice.readiness(Trial.DAY)).isCloseTo(50, within(1e-9));
    assertThat(practice().readiness(Trial.DAY)).isZero();
  }
}
