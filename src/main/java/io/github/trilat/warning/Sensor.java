package io.github.trilat.warning;

import java.util.OptionalDouble;

/**
 * A notional sensor: a {@link Radar} that sees what is above its horizon, or a {@link SpaceSensor}
 * that sees a launch after a fixed delay.
 *
 * <p>No sensor stands for a real site or a real performance. A sensor only sees; interception is
 * not modelled.
 */
public sealed interface Sensor permits Radar, SpaceSensor {

  /** A short name, unique within a scenario; not blank. */
  String id();

  /** When this sensor first sees the flight, in seconds since lift-off; empty if it never does. */
  OptionalDouble firstSeen(Flight flight);
}
