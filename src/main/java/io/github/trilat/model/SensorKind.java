package io.github.trilat.model;

/** What a notional sensor gives: a radar a track, a satellite only a cue. */
public enum SensorKind {
  RADAR,
  SATELLITE
}
