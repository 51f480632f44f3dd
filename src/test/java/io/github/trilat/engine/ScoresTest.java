package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.model.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ScoresTest {
  private static final String SEED = "20240530";
  private static final Duration DAY = Duration.ofDays(1);

  private static Scores scores(double start, double rest, double halfLifeDays) {
    IndicatorDefinition trust =
        new IndicatorDefinition(
            "trust", "Trust", "cohesion", List.of(), "start", "rest", "half-life", List.of());
    Map<String, Double> values = Map.of("start", start, "rest", rest, "half-life", halfLifeDays);
    return new Scores(List.of(trust), values::get, Trial.START);
  }

  private static Instant after(double days) {
    return Trial.START.plusMillis(Math.round(days * DAY.toMillis()));
  }

  @Example
  void aScoreStartsWhereItsParameterSays() {
    assertThat(scores(62, 50, 30).value("trust", Trial.START)).isEqualTo(62);
  }

  @Property(seed = SEED)
  void afterOneHalfLifeItIsHalfWayToRest(
      @ForAll @DoubleRange(max = 100) double start,
      @ForAll @DoubleRange(max = 100) double rest,
      @ForAll @IntRange(min = 1, max = 365) int halfLife) {
    Scores scores = scores(start, rest, halfLife);

    assertThat(scores.value("trust", after(halfLife))).isCloseTo((start + rest) / 2, within(1e-9));
    assertThat(scores.value("trust", after(2 * halfLife)))
        .isCloseTo((start + 3 * rest) / 4, within(1e-9));
  }

  @Example
  void itDriftsUpAsItDriftsDown() {
    assertThat(scores(20, 60, 10).value("trust", after(10))).isCloseTo(40, within(1e-9));
    assertThat(scores(60, 20, 10).value("trust", after(10))).isCloseTo(40, within(1e-9));
  }

  @Property(seed = SEED)
  void aStopOnTheWayChangesNothing(
      @ForAll @DoubleRange(max = 100) double start,
      @ForAll @DoubleRange(max = 100) double rest,
      @ForAll @IntRange(min = 1, max = 2_000_000) int firstMillis,
      @ForAll @IntRange(min = 1, max = 2_000_000) int nextMillis) {
    Instant stop = Trial.START.plusMillis(firstMillis);
    Instant end = stop.plusMillis(nextMillis);
    Scores scores = scores(start, rest, 0.01);
    double direct = scores.value("trust", end);
    scores.move("trust", 0, stop);

    assertThat(scores.value("trust", end)).isCloseTo(direct, within(1e-9));
  }

  @Property(seed = SEED)
  void twoMovesAtOnceAreOneOfTheirSum(
      @ForAll @DoubleRange(min = -20, max = 20) double one,
      @ForAll @DoubleRange(min = -20, max = 20) double other) {
    Scores twice = scores(50, 50, 30);
    twice.move("trust", one, after(3));
    Scores once = scores(50, 50, 30);

    assertThat(twice.move("trust", other, after(3)))
        .isCloseTo(once.move("trust", one + other, after(3)), within(1e-9));
  }

  @Property(seed = SEED)
  void aScoreStaysWithinItsBounds(
      @ForAll @DoubleRange(max = 100) double start,
      @ForAll @DoubleRange(min = -300, max = 300) double points) {
    Scores scores = scores(start, 50, 30);
    double moved = scores.move("trust", points, Trial.START);

    assertThat(moved)
        .isCloseTo(Math.max(0, Math.min(100, start + points)), within(1e-9))
        .isBetween(0.0, 100.0);
    assertThat(scores.value("trust", Trial.START)).isCloseTo(moved, within(1e-9));
    assertThat(scores.value("trust", after(1))).isBetween(0.0, 100.0);
  }

  @Example
  void withoutAHalfLifeAScoreIsAtRestAtOnce() {
    Scores scores = scores(80, 40, 0);

    assertThat(scores.value("trust", after(1))).isEqualTo(40);
    assertThat(scores.move("trust", 5, after(2))).isEqualTo(45);
  }

  @Example
  void aMoveComesOnTopOfTheDrift() {
    Scores scores = scores(80, 40, 10);

    assertThat(scores.move("trust", 5, after(10))).isCloseTo(65, within(1e-9));
    assertThat(scores.value("trust", after(20))).isCloseTo(52.5, within(1e-9));
  }

  @Example
  void levelsAndStatesAreOfNow() {
    Scores scores = scores(80, 40, 10);

    assertThat(scores.levels(after(0))).containsExactly(new Level("trust", 80));
    assertThat(scores.states(after(10)))
        .containsExactly(new IndicatorLevel("trust", "Trust", "cohesion", 60));
  }

  @Example
  void askingMovesNothing() {
    Scores scores = scores(80, 40, 10);
    scores.levels(after(10));
    scores.states(after(10));

    assertThat(scores.value("trust", after(0))).isEqualTo(80);
  }
}
