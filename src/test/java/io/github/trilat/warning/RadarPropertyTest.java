package io.github.trilat.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class RadarPropertyTest {

  private static final String SEED = "20240530";
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
  private static final double NEVER = Double.MAX_VALUE;

  @Provide
  Arbitrary<Flight> flights() {
    return Combinators.combine(
            Arbitraries.doubles().between(50, 12_000),
            Arbitraries.doubles().between(15, 6_500),
            Arbitraries.doubles().between(0, 300))
        .as((rangeKm, apogeeKm, boost) -> Flight.of(Arc.of(rangeKm, apogeeKm), boost));
  }

  @Provide
  Arbitrary<Radar> radars() {
    return Combinators.combine(
            Arbitraries.doubles().between(-2_000, 12_000),
            Arbitraries.doubles().between(-2_000, 2_000),
            Arbitraries.oneOf(
                Arbitraries.just(0.0),
                Arbitraries.doubles().between(0, 5),
                Arbitraries.doubles().between(0, 85)),
            Arbitraries.oneOf(
                Arbitraries.just(NO_LIMIT), Arbitraries.doubles().between(100, 4_000)))
        .as((down, cross, mask, slant) -> new Radar("any", down, cross, mask, slant));
  }

  @Property(seed = SEED, tries = 300)
  void noEarlierLookWouldHaveSeenTheFlight(
      @ForAll("radars") Radar radar, @ForAll("flights") Flight flight) {
    double firstSeen = radar.firstSeen(flight).orElse(NEVER);

    for (int i = 0; i <= 1_000; i++) {
      double seconds = Math.min(flight.totalSeconds(), flight.totalSeconds() * i / 1_000);
      if (seconds < firstSeen - 1e-6) {
        assertThat(radar.sees(flight.at(seconds))).as("at %s s", seconds).isFalse();
      }
    }
  }

  @Property(seed = SEED)
  void theFlightIsInViewJustAfterItIsFirstSeen(
      @ForAll("flights") Flight flight,
      @ForAll @DoubleRange(min = -500, max = 1_500) double downrangeKm,
      @ForAll @DoubleRange(min = 0, max = 5) double maskDeg) {
    Radar radar = new Radar("any", downrangeKm, 100, maskDeg, NO_LIMIT);
    OptionalDouble firstSeen = radar.firstSeen(flight);

    firstSeen.ifPresent(
        seconds -> {
          double after = Math.min(flight.totalSeconds(), seconds + 1e-6);
          assertThat(radar.sees(flight.at(after))).isTrue();
        });
  }

  /** The narrowest window there is: a mask a millionth of a degree below the highest elevation. */
  @Property(seed = SEED, tries = 300)
  void aGlimpseAtTheHighestElevationIsNotMissed(
      @ForAll("flights") Flight flight,
      @ForAll @DoubleRange(min = -500, max = 3_000) double downrangeKm,
      @ForAll @DoubleRange(min = 20, max = 1_000) double crossRangeKm) {
    double highest = highestElevationDeg(flight, downrangeKm, crossRangeKm);
    if (highest > 0.001 && highest < 89) {
      assertThat(radar(downrangeKm, crossRangeKm, highest - 1e-6).firstSeen(flight)).isPresent();
      assertThat(radar(downrangeKm, crossRangeKm, highest + 1e-6).firstSeen(flight)).isEmpty();
    }
  }

  /** Looks at 2,000 places, then climbs between the neighbours of the best. */
  private static double highestElevationDeg(Flight flight, double downrange, double cross) {
    int looks = 2_000;
    double total = flight.totalSeconds();
    int best = 0;
    for (int i = 1; i <= looks; i++) {
      if (elevation(flight, total * i / looks, downrange, cross)
          > elevation(flight, total * best / looks, downrange, cross)) {
        best = i;
      }
    }
    double low = total * Math.max(0, best - 1) / looks;
    double high = Math.min(total, total * (best + 1) / looks);
    for (int i = 0; i < 80; i++) {
      double third = (high - low) / 3;
      if (elevation(flight, low + third, downrange, cross)
          < elevation(flight, high - third, downrange, cross)) {
        low += third;
      } else {
        high -= third;
      }
    }
    return elevation(flight, low, downrange, cross);
  }

  /** Elevation by vectors: up is along the radar's own radius. */
  private static double elevation(Flight flight, double seconds, double downrange, double cross) {
    State state = flight.at(Math.min(seconds, flight.totalSeconds()));
    double radius = Earth.RADIUS_KM + state.altitudeKm();
    double along = state.downrangeKm() / Earth.RADIUS_KM;
    double down = downrange / Earth.RADIUS_KM;
    double side = cross / Earth.RADIUS_KM;
    double[] up = {
      Math.cos(side) * Math.cos(down), Math.cos(side) * Math.sin(down), Math.sin(side)
    };
    double[] line = {
      radius * Math.cos(along) - Earth.RADIUS_KM * up[0],
      radius * Math.sin(along) - Earth.RADIUS_KM * up[1],
      -Earth.RADIUS_KM * up[2]
    };
    double length = Math.sqrt(line[0] * line[0] + line[1] * line[1] + line[2] * line[2]);
    double rise = line[0] * up[0] + line[1] * up[1] + line[2] * up[2];
    return Math.toDegrees(Math.asin(rise / length));
  }

  private static Radar radar(double downrangeKm, double crossRangeKm, double maskDeg) {
    return new Radar("any", downrangeKm, crossRangeKm, maskDeg, NO_LIMIT);
  }

  @Property(seed = SEED)
  void aHigherMaskNeverSeesSooner(
      @ForAll("radars") Radar radar,
      @ForAll("flights") Flight flight,
      @ForAll @DoubleRange(min = 0, max = 4) double moreDeg) {
    Radar masked =
        new Radar(
            "masked",
            radar.downrangeKm(),
            radar.crossRangeKm(),
            radar.elevationMaskDeg() + moreDeg,
            radar.maxSlantRangeKm());

    assertThat(masked.firstSeen(flight).orElse(NEVER))
        .isGreaterThanOrEqualTo(radar.firstSeen(flight).orElse(NEVER) - 1e-6);
  }

  @Property(seed = SEED)
  void aShorterReachNeverSeesSooner(
      @ForAll("radars") Radar radar,
      @ForAll("flights") Flight flight,
      @ForAll @DoubleRange(min = 50, max = 4_000) double reachKm) {
    Radar shorter =
        new Radar(
            "shorter",
            radar.downrangeKm(),
            radar.crossRangeKm(),
            radar.elevationMaskDeg(),
            Math.min(reachKm, radar.maxSlantRangeKm()));

    assertThat(shorter.firstSeen(flight).orElse(NEVER))
        .isGreaterThanOrEqualTo(radar.firstSeen(flight).orElse(NEVER) - 1e-6);
  }

  @Property(seed = SEED)
  void aLongerBoostIsSeenLaterByAtMostHalfTheDifference(
      @ForAll("radars") Radar radar,
      @ForAll("flights") Flight flight,
      @ForAll @DoubleRange(min = 0, max = 300) double moreSeconds) {
    Flight slower = Flight.of(flight.arc(), flight.boostSeconds() + moreSeconds);
    OptionalDouble seen = radar.firstSeen(flight);
    OptionalDouble seenSlower = radar.firstSeen(slower);

    assertThat(seenSlower.isPresent()).isEqualTo(seen.isPresent());
    seen.ifPresent(
        seconds ->
            assertThat(seenSlower.getAsDouble() - seconds)
                .isBetween(-1e-6, moreSeconds / 2 + 1e-6));
  }
}
