package io.github.trilat.reference;

import io.github.trilat.engine.SensorSite;
import java.util.List;
import java.util.stream.Stream;

/** Notional sensors, of which a country's entry tells. */
final class Sensors {
  private Sensors() {}

  /** The ids of a sensor's numbers. */
  static List<String> parameters(SensorSite sensor) {
    return Stream.of(
            sensor.downrange(), sensor.crossRange(), sensor.mask(), sensor.reach(), sensor.cue())
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
