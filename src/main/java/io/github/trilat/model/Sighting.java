package io.github.trilat.model;

import java.time.Instant;

/**
 * A country's own sensor can see a launch: the moment at which geometry allows it, before anyone
 * has confirmed it.
 *
 * @param country whose sensor
 * @param launch id of the launch
 * @param sensor id of the notional sensor
 * @param kind whether a radar (gives a track) or a satellite (gives a cue)
 * @param objects how many of the launch's objects this sensor will see
 * @param at when the first object came into view
 */
public record Sighting(
    Country country, String launch, String sensor, SensorKind kind, int objects, Instant at)
    implements Fact {
  @Override
  public String id() {
    return "sighting:" + sensor + ":" + launch;
  }
}
