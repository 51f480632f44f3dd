package io.github.trilat.warning;

import java.util.OptionalDouble;

/**
 * A notional launch detector in space: with a cue of 60 s it sees, after 60 s, any flight that
 * lasts that long, wherever it goes.
 *
 * <p>Notional: no real system and no real performance; interception is not modelled.
 *
 * @param id a short name, not blank
 * @param cueSeconds from lift-off to the first cue, at least 0 and finite
 */
public record SpaceSensor(String id, double cueSeconds) implements Sensor {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a bound is broken
   */
  public SpaceSensor {
    Bounds.require(!id.isBlank(), "id", "more than blanks", "'" + id + "'");
    Bounds.requireNotNegative("cueSeconds", cueSeconds);
  }

  @Override
  public OptionalDouble firstSeen(Flight flight) {
    return flight.totalSeconds() >= cueSeconds
        ? OptionalDouble.of(cueSeconds)
        : OptionalDouble.empty();
  }
}
