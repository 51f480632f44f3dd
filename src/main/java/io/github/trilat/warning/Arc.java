package io.github.trilat.warning;

import io.github.trilat.model.MissileClass;

/**
 * A symmetric ballistic arc between two points on the ground: {@code Arc.of(1000, 6000)} is a
 * lofted flight that lands 1000 km away and rises to 6000 km.
 *
 * <p>Range and apogee, the two figures that governments report, fix the ellipse. Free fall in
 * vacuum over a spherical, non-rotating Earth, with launch and impact at the surface; no drag, no
 * manoeuvre.
 *
 * <p>Source: R. R. Bate, D. D. Mueller and J. E. White, <i>Fundamentals of Astrodynamics</i>, ch.
 * 6. The formulas here are rearranged so that short, flat and steep arcs keep their digits: the
 * anomaly is measured from apogee, and differences of nearly equal numbers are written as products.
 *
 * @param rangeKm distance along the surface, more than 0 and less than 20000
 * @param apogeeKm greatest altitude, more than 0 and at most 100000
 */
public record Arc(double rangeKm, double apogeeKm) {

  /**
   * How much faster than the arc of least energy a flat one may be and still be ballistic. Of the
   * public flights from 2019 on, those that need more are said to have manoeuvred.
   */
  private static final double MOST_EXCESS_SPEED = 1.15;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a bound is broken
   */
  public Arc {
    requireRange(rangeKm);
    Bounds.require(
        apogeeKm > 0 && apogeeKm <= 100_000,
        "apogeeKm",
        "more than 0 and at most 100000",
        apogeeKm);
  }

  /**
   * The arc with this range and apogee, such as {@code Arc.of(350, 50)}.
   *
   * @throws IllegalArgumentException if a bound is broken
   */
  public static Arc of(double rangeKm, double apogeeKm) {
    return new Arc(rangeKm, apogeeKm);
  }

  /**
   * The arc that needs the least speed for its range: {@code Arc.minimumEnergy(1300)} rises to 308
   * km. Its apogee is {@code (R/2)(sin φ/2 + cos φ/2 − 1)}, where φ is the range as an angle.
   *
   * @throws IllegalArgumentException if the range is out of bounds
   */
  public static Arc minimumEnergy(double rangeKm) {
    requireRange(rangeKm);
    double quarter = quarterAngle(rangeKm);
    double sine = StrictMath.sin(quarter);
    return new Arc(rangeKm, Earth.RADIUS_KM * sine * (StrictMath.cos(quarter) - sine));
  }

  /** Half the long axis of the ellipse, in km. */
  public double semiMajorAxisKm() {
    return apogeeRadiusKm() / (1 + eccentricity());
  }

  /** Eccentricity, 0 to 1; near 1 for short and for lofted arcs. */
  public double eccentricity() {
    return apogeeKm / (apogeeKm + sagittaKm());
  }

  /** Speed at the start of free flight, in km/s. */
  public double burnoutSpeedKmS() {
    double excessKm = 2 * apogeeKm + oneMinusEccentricity() * Earth.RADIUS_KM;
    return Math.sqrt(Earth.MU_KM3_PER_S2 * excessKm / (Earth.RADIUS_KM * apogeeRadiusKm()));
  }

  /**
   * How far the same speed would carry on the arc of least energy, in km: at least {@link
   * #rangeKm}, at most half way round.
   */
  public double greatestRangeKm() {
    double speed = burnoutSpeedKmS();
    double square = speed * speed * Earth.RADIUS_KM;
    double sine = Math.min(1, square / (2 * Earth.MU_KM3_PER_S2 - square));
    return Math.max(rangeKm, 2 * Earth.RADIUS_KM * StrictMath.asin(sine));
  }

  /**
   * The class of whatever flew this arc: a class goes by the greatest range, and a lofted flight
   * falls short of it.
   */
  public MissileClass missileClass() {
    MissileClass found = MissileClass.SHORT_RANGE;
    for (MissileClass each : MissileClass.values()) {
      if (greatestRangeKm() >= each.fromKm()) {
        found = each;
      }
    }
    return found;
  }

  /**
   * Whether it lies so far below the arc of least energy that no missile flies it in free fall: it
   * glides or manoeuvres, and takes longer than the arc does.
   */
  public boolean manoeuvres() {
    Arc least = minimumEnergy(rangeKm);
    return apogeeKm < least.apogeeKm
        && burnoutSpeedKmS() > MOST_EXCESS_SPEED * least.burnoutSpeedKmS();
  }

  /** Angle of the arc above the horizontal at launch, in degrees, 0 to 90. */
  public double launchAngleDeg() {
    double runKm = apogeeRadiusKm() * StrictMath.tan(quarterAngle(rangeKm));
    return Math.toDegrees(StrictMath.atan(apogeeKm / runKm));
  }

  /** Time from launch to impact in free flight, in seconds: 291 for {@code minimumEnergy(400)}. */
  public double freeFlightSeconds() {
    return secondsAt(halfAnomaly());
  }

  /**
   * Where the object is after some seconds of free flight; at half time it is at apogee.
   *
   * @param seconds 0 to {@link #freeFlightSeconds()}
   * @throws IllegalArgumentException outside these bounds
   */
  public State at(double seconds) {
    return atAnomaly(anomalyAt(seconds));
  }

  /** Eccentric anomaly past apogee at impact; at launch it is the negative of this. Radians. */
  double halfAnomaly() {
    return 2 * StrictMath.asin(Math.sqrt((apogeeKm + sagittaKm() / 2) / apogeeRadiusKm()));
  }

  /** Eccentric anomaly past apogee after some seconds of free flight. */
  double anomalyAt(double seconds) {
    double total = freeFlightSeconds();
    Bounds.requireWithin("seconds", seconds, 0, total);
    double mean = meanMotion() * (seconds - total / 2);
    double half = halfAnomaly();
    return Math.max(-half, Math.min(half, Kepler.anomalyPastApogee(mean, eccentricity())));
  }

  /** Seconds of free flight at an eccentric anomaly past apogee. */
  double secondsAt(double anomaly) {
    double half = halfAnomaly();
    double sines = StrictMath.sin(half) + StrictMath.sin(anomaly);
    return (half + anomaly + eccentricity() * sines) / meanMotion();
  }

  /** Where the object is at an eccentric anomaly past apogee. */
  State atAnomaly(double anomaly) {
    return new State(altitudeKm(anomaly), downrangeKm(anomaly));
  }

  static void requireRange(double rangeKm) {
    Bounds.require(
        rangeKm > 0 && rangeKm < 20_000, "rangeKm", "more than 0 and less than 20000", rangeKm);
  }

  private double altitudeKm(double anomaly) {
    double half = halfAnomaly();
    double shape = StrictMath.sin((half - anomaly) / 2) * StrictMath.sin((half + anomaly) / 2);
    return 2 * semiMajorAxisKm() * eccentricity() * shape;
  }

  private double downrangeKm(double anomaly) {
    double across = Math.sqrt(oneMinusEccentricity()) * StrictMath.sin(anomaly / 2);
    double along = Math.sqrt(1 + eccentricity()) * StrictMath.cos(anomaly / 2);
    double pastApogeeKm = 2 * Earth.RADIUS_KM * StrictMath.atan2(across, along);
    return Math.max(0, Math.min(rangeKm, rangeKm / 2 + pastApogeeKm));
  }

  private static double quarterAngle(double rangeKm) {
    return rangeKm / Earth.RADIUS_KM / 4;
  }

  private double apogeeRadiusKm() {
    return Earth.RADIUS_KM + apogeeKm;
  }

  /** Depth at which the straight line from launch to impact passes below the surface. */
  private double sagittaKm() {
    double sine = StrictMath.sin(quarterAngle(rangeKm));
    return 2 * Earth.RADIUS_KM * sine * sine;
  }

  private double oneMinusEccentricity() {
    return sagittaKm() / (apogeeKm + sagittaKm());
  }

  /** Radians a second. */
  private double meanMotion() {
    double axisKm = semiMajorAxisKm();
    return Math.sqrt(Earth.MU_KM3_PER_S2 / axisKm) / axisKm;
  }
}
