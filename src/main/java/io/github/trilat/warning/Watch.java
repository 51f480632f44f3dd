package io.github.trilat.warning;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What one sensor sees of one salvo: {@code Watch.of(radar, salvo).firstSeconds()}.
 *
 * <p>All objects of a salvo fly alike, so the geometry is solved once, whatever their number: each
 * object is seen as long after its own lift-off as the first.
 *
 * @param sensor who watches
 * @param salvo what is watched
 * @param delaySeconds from an object's lift-off until it is first seen; empty for never
 */
public record Watch(Sensor sensor, Salvo salvo, OptionalDouble delaySeconds) {

  /** Checks that nothing is null. */
  public Watch {
    Objects.requireNonNull(sensor, "sensor");
    Objects.requireNonNull(salvo, "salvo");
    Objects.requireNonNull(delaySeconds, "delaySeconds");
  }

  /** Solves when the sensor sees the salvo. */
  public static Watch of(Sensor sensor, Salvo salvo) {
    return new Watch(sensor, salvo, sensor.firstSeen(salvo.flight()));
  }

  /** How many objects the sensor sees at some time. */
  public int seen() {
    return delaySeconds.isPresent() ? salvo.count() : 0;
  }

  /** When the sensor first sees any object, in seconds since the first lift-off. */
  public OptionalDouble firstSeconds() {
    return seenSeconds(0);
  }

  /**
   * When the sensor first sees an object, in seconds since the first lift-off.
   *
   * @throws IndexOutOfBoundsException unless 0 to less than the salvo's count
   */
  public OptionalDouble seenSeconds(int object) {
    double liftOff = salvo.liftOffSeconds(object);
    return delaySeconds.isPresent()
        ? OptionalDouble.of(liftOff + delaySeconds.getAsDouble())
        : OptionalDouble.empty();
  }
}
