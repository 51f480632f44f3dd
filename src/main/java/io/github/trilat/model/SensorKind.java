package io.github.trilat.model;

/** What a notional sensor gives: a radar a track, a satellite only a cue. */
public enum SensorKind {
  RADAR("radar"),
  SATELLITE("satellite");

  private final String title;

  SensorKind(String title) {
    this.title = title;
  }

  /** The words for it in a sentence. */
  public String title() {
    return title;
  }
}
