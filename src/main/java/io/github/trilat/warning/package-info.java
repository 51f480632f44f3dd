/**
 * Who can see which flight, and when: textbook trajectories, the horizon, notional sensors.
 *
 * <p>In: a {@link io.github.trilat.warning.Flight} (range, apogee, boost time), a {@link
 * io.github.trilat.warning.Salvo} of them, and a {@link io.github.trilat.warning.Sensor}. Out: a
 * {@link io.github.trilat.warning.Watch}, which says when the sensor first sees each object, if
 * ever. All functions are pure, and the same input gives the same result on every run.
 *
 * <p>Limits. The model is for teaching, not for prediction or planning: vacuum, a spherical and
 * non-rotating Earth, no drag, no manoeuvre (use the reported apogee), a boost that is a mere lag,
 * one look that never fails, no refraction. Sensors are notional: no real site and no real
 * performance. Interception is not modelled.
 */
package io.github.trilat.warning;
