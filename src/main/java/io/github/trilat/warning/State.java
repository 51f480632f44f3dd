package io.github.trilat.warning;

/**
 * Where an object is: for example 121.1 km up and 148.5 km from its launch point.
 *
 * @param altitudeKm height above the surface, at least 0
 * @param downrangeKm distance along the surface from the launch point towards the impact point, 0
 *     to the range of the arc
 */
public record State(double altitudeKm, double downrangeKm) {}
