package io.github.trilat.warning;

import java.util.Objects;

/**
 * Several objects on the same flight, evenly spaced: {@code new Salvo(flight, 18, 5)} lifts off one
 * object every 5 s for 85 s.
 *
 * <p>Objects are numbered from 0. Times are in seconds since the first lift-off.
 *
 * @param flight the flight of every object
 * @param count number of objects, at least 1
 * @param spacingSeconds between lift-offs, at least 0 and finite
 */
public record Salvo(Flight flight, int count, double spacingSeconds) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a bound is broken
   */
  public Salvo {
    Objects.requireNonNull(flight, "flight");
    Bounds.require(count >= 1, "count", "at least 1", count);
    Bounds.requireNotNegative("spacingSeconds", spacingSeconds);
  }

  /**
   * When an object lifts off.
   *
   * @throws IndexOutOfBoundsException unless 0 to less than {@link #count()}
   */
  public double liftOffSeconds(int object) {
    return Objects.checkIndex(object, count) * spacingSeconds;
  }

  /**
   * When an object lands or breaks up; {@link Flight#lands()} says which.
   *
   * @throws IndexOutOfBoundsException unless 0 to less than {@link #count()}
   */
  public double endSeconds(int object) {
    return liftOffSeconds(object) + flight.totalSeconds();
  }

  /** When the first object lands or breaks up. */
  public double firstEndSeconds() {
    return endSeconds(0);
  }

  /** When the last object lands or breaks up. */
  public double lastEndSeconds() {
    return endSeconds(count - 1);
  }
}
