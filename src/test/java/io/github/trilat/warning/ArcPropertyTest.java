package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ArcPropertyTest {

  private static final String SEED = "20240530";
  private static final double STEP = 0.01;

  @Property(seed = SEED)
  void energyAndAngularMomentumAreConserved(
      @ForAll @DoubleRange(min = 50, max = 15_000) double rangeKm,
      @ForAll @DoubleRange(min = 10, max = 7_000) double apogeeKm,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double part) {
    Arc arc = Arc.of(rangeKm, apogeeKm);
    double seconds = part * arc.freeFlightSeconds();
    State before = arc.at(seconds - STEP);
    State after = arc.at(seconds + STEP);
    double radiusKm = Earth.RADIUS_KM + arc.at(seconds).altitudeKm();
    double rising = (after.altitudeKm() - before.altitudeKm()) / (2 * STEP);
    double turning =
        (after.downrangeKm() - before.downrangeKm()) / (2 * STEP) * radiusKm / Earth.RADIUS_KM;
    double e = arc.eccentricity();
    double axisKm = arc.semiMajorAxisKm();

    assertThat(rising * rising + turning * turning)
        .isCloseTo(Earth.MU_KM3_PER_S2 * (2 / radiusKm - 1 / axisKm), within(1e-6));
    assertThat(radiusKm * turning)
        .isCloseTo(Math.sqrt(Earth.MU_KM3_PER_S2 * axisKm * (1 - e * e)), within(1e-3));
  }

  @Property(seed = SEED)
  void theWayDownMirrorsTheWayUp(
      @ForAll @DoubleRange(min = 1, max = 19_000) double rangeKm,
      @ForAll @DoubleRange(min = 1, max = 7_000) double apogeeKm,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    Arc arc = Arc.of(rangeKm, apogeeKm);
    double total = arc.freeFlightSeconds();
    State up = arc.at(part * total);
    State down = arc.at(total - part * total);

    assertThat(down.altitudeKm()).isCloseTo(up.altitudeKm(), within(1e-7));
    assertThat(down.downrangeKm()).isCloseTo(rangeKm - up.downrangeKm(), within(1e-7));
  }

  @Property(seed = SEED)
  void theObjectStaysBetweenTheGroundAndItsApogee(
      @ForAll @DoubleRange(min = 0.01, max = 19_999) double rangeKm,
      @ForAll @DoubleRange(min = 0.01, max = 100_000) double apogeeKm,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    Arc arc = Arc.of(rangeKm, apogeeKm);
    State state = arc.at(part * arc.freeFlightSeconds());

    assertThat(state.altitudeKm()).isBetween(0.0, apogeeKm * (1 + 1e-12));
    assertThat(state.downrangeKm()).isBetween(0.0, rangeKm);
  }

  @Property(seed = SEED)
  void theApogeeIsReachedHalfWay(
      @ForAll @DoubleRange(min = 0.01, max = 19_999) double rangeKm,
      @ForAll @DoubleRange(min = 0.01, max = 100_000) double apogeeKm) {
    Arc arc = Arc.of(rangeKm, apogeeKm);
    State top = arc.at(arc.freeFlightSeconds() / 2);

    assertThat(top.altitudeKm()).isCloseTo(apogeeKm, within(1e-9 * apogeeKm));
    assertThat(top.downrangeKm()).isCloseTo(rangeKm / 2, within(1e-9 * rangeKm));
  }

  @Property(seed = SEED)
  void noOtherApogeeNeedsLessSpeed(
      @ForAll @DoubleRange(min = 10, max = 19_000) double rangeKm,
      @ForAll @DoubleRange(min = 0.2, max = 4) double factor) {
    Arc least = Arc.minimumEnergy(rangeKm);
    Arc other = Arc.of(rangeKm, least.apogeeKm() * factor);

    assertThat(other.burnoutSpeedKmS()).isGreaterThanOrEqualTo(least.burnoutSpeedKmS() - 1e-12);
  }

  /** Newton's law, stepped numerically from the burnout state, knows nothing of ellipses. */
  @Property(seed = SEED, tries = 50)
  void freeFallFromTheBurnoutStateFollowsTheArc(
      @ForAll @DoubleRange(min = 100, max = 12_000) double rangeKm,
      @ForAll @DoubleRange(min = 20, max = 6_500) double apogeeKm,
      @ForAll @DoubleRange(min = 0.1, max = 1) double part) {
    Arc arc = Arc.of(rangeKm, apogeeKm);
    double seconds = part * arc.freeFlightSeconds();
    FreeFall fall = new FreeFall(arc.burnoutSpeedKmS(), Math.toRadians(arc.launchAngleDeg()));
    fall.advance(seconds, 4_000);

    assertThat(fall.altitudeKm()).isCloseTo(arc.at(seconds).altitudeKm(), within(1e-4));
    assertThat(fall.downrangeKm()).isCloseTo(arc.at(seconds).downrangeKm(), within(1e-4));
  }

  @Property(seed = SEED)
  void theArcOfLeastEnergyGoesAsFarAsItsSpeedCarries(
      @ForAll @DoubleRange(min = 10, max = 19_000) double rangeKm) {
    assertThat(Arc.minimumEnergy(rangeKm).greatestRangeKm())
        .isCloseTo(rangeKm, within(1e-6 * rangeKm));
  }

  @Property(seed = SEED)
  void anyOtherArcFallsShortOfIt(
      @ForAll @DoubleRange(min = 10, max = 15_000) double rangeKm,
      @ForAll @DoubleRange(min = 10, max = 7_000) double apogeeKm) {
    Arc arc = Arc.of(rangeKm, apogeeKm);
    double greatest = arc.greatestRangeKm();

    assertThat(greatest).isBetween(rangeKm, Math.PI * Earth.RADIUS_KM);
    if (greatest < 19_000) {
      assertThat(Arc.minimumEnergy(greatest).burnoutSpeedKmS())
          .isCloseTo(arc.burnoutSpeedKmS(), within(1e-9));
    }
  }
}
