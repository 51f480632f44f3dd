package io.github.trilat.warning;

/**
 * A spherical, non-rotating Earth and its horizon: an object 50 km up shows above the horizon of
 * anything within 796 km, and of nothing farther.
 *
 * <p>Straight lines of sight, without the 4/3 radius that stands for refraction in the lower
 * atmosphere: these objects fly above nearly all of it.
 */
public final class Earth {

  /** Mean radius, in km. */
  public static final double RADIUS_KM = 6371.0;

  /** Gravitational parameter (G times mass), in km³/s². */
  public static final double MU_KM3_PER_S2 = 398_600.4418;

  private Earth() {}

  /**
   * The lowest altitude, in km, that a sensor on the ground sees at a distance: about 79 km at 1000
   * km with a mask of 0°, and 133 km with a mask of 3°.
   *
   * <p>Source: radar horizon geometry, {@code h = R cos ε / cos(ε + d/R) − R}, in any radar
   * textbook.
   *
   * @param groundDistanceKm along the surface, 0 to 20000
   * @param elevationMaskDeg lowest elevation that the sensor can use, 0 to less than 90
   * @return km, at least 0; infinite where no altitude is high enough
   * @throws IllegalArgumentException if a bound is broken
   */
  public static double lowestVisibleAltitudeKm(double groundDistanceKm, double elevationMaskDeg) {
    Bounds.requireWithin("groundDistanceKm", groundDistanceKm, 0, 20_000);
    requireMask(elevationMaskDeg);
    double mask = Math.toRadians(elevationMaskDeg);
    double angle = groundDistanceKm / RADIUS_KM;
    double cosine = StrictMath.cos(mask + angle);
    // R (cos ε − cos(ε + d/R)), written as a product so that short distances keep their digits
    double rise = 2 * RADIUS_KM * StrictMath.sin(mask + angle / 2) * StrictMath.sin(angle / 2);
    return cosine <= 0 ? Double.POSITIVE_INFINITY : rise / cosine;
  }

  /**
   * The distance along the surface, in km, within which an altitude is seen: 796 km for 50 km, 1121
   * km for 100 km, with a mask of 0°. The inverse of {@link #lowestVisibleAltitudeKm}.
   *
   * @param altitudeKm at least 0, finite
   * @param elevationMaskDeg lowest elevation that the sensor can use, 0 to less than 90
   * @throws IllegalArgumentException if a bound is broken
   */
  public static double visibleDistanceKm(double altitudeKm, double elevationMaskDeg) {
    Bounds.requireNotNegative("altitudeKm", altitudeKm);
    requireMask(elevationMaskDeg);
    double mask = Math.toRadians(elevationMaskDeg);
    double across = RADIUS_KM * StrictMath.cos(mask);
    double along =
        StrictMath.hypot(
            RADIUS_KM * StrictMath.sin(mask), Math.sqrt(altitudeKm * (2 * RADIUS_KM + altitudeKm)));
    return RADIUS_KM * (StrictMath.atan2(along, across) - mask);
  }

  static void requireMask(double elevationMaskDeg) {
    Bounds.require(
        elevationMaskDeg >= 0 && elevationMaskDeg < 90,
        "elevationMaskDeg",
        "at least 0 and less than 90",
        elevationMaskDeg);
  }
}
