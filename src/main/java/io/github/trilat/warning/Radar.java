package io.github.trilat.warning;

import java.util.OptionalDouble;

/**
 * A notional radar on the ground: {@code new Radar("home", 1000, 0, 3, 4000)} stands 1000 km ahead
 * of the launch point, under the path, and uses elevations from 3° up.
 *
 * <p>Notional: it is placed relative to each launch and its direction, not at a site; its limits
 * are parameters of an exercise, not the performance of any equipment. It sees every object above
 * its mask and within its reach at once and without fail. Interception is not modelled.
 *
 * @param id a short name, not blank
 * @param downrangeKm along the great circle of the flight, positive ahead of the launch point,
 *     −20000 to 20000
 * @param crossRangeKm from there at right angles to that circle, −10000 to 10000; the sign, which
 *     side, changes nothing
 * @param elevationMaskDeg lowest usable elevation, at least 0 and less than 90
 * @param maxSlantRangeKm longest straight-line distance, more than 0; infinite for no limit
 */
public record Radar(
    String id,
    double downrangeKm,
    double crossRangeKm,
    double elevationMaskDeg,
    double maxSlantRangeKm)
    implements Sensor {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a bound is broken
   */
  public Radar {
    Bounds.require(!id.isBlank(), "id", "more than blanks", "'" + id + "'");
    Bounds.requireWithin("downrangeKm", downrangeKm, -20_000, 20_000);
    Bounds.requireWithin("crossRangeKm", crossRangeKm, -10_000, 10_000);
    Earth.requireMask(elevationMaskDeg);
    Bounds.require(maxSlantRangeKm > 0, "maxSlantRangeKm", "more than 0", maxSlantRangeKm);
  }

  @Override
  public OptionalDouble firstSeen(Flight flight) {
    return flight.firstTime(this::marginKm);
  }

  /** Whether an object at this place is above the mask and within reach. */
  public boolean sees(State target) {
    return marginKm(target) >= 0;
  }

  /**
   * By how much the object is inside the field of view; negative outside.
   *
   * <p>With ψ the angle between radar and object at the Earth's centre, the line of sight has
   * length ρ and rises {@code r cos ψ − R} above the radar's horizontal plane; the object is above
   * the mask ε when that is at least {@code ρ sin ε}. The field of view is a cone cut by a ball.
   */
  private double marginKm(State target) {
    double radiusKm = Earth.RADIUS_KM + target.altitudeKm();
    double cosine =
        StrictMath.cos(crossRangeKm / Earth.RADIUS_KM)
            * StrictMath.cos((target.downrangeKm() - downrangeKm) / Earth.RADIUS_KM);
    double riseKm = radiusKm * cosine - Earth.RADIUS_KM;
    double slantKm =
        Math.sqrt(
            target.altitudeKm() * target.altitudeKm()
                + 2 * radiusKm * Earth.RADIUS_KM * (1 - cosine));
    double aboveMaskKm = riseKm - slantKm * StrictMath.sin(Math.toRadians(elevationMaskDeg));
    return Math.min(aboveMaskKm, maxSlantRangeKm - slantKm);
  }
}
