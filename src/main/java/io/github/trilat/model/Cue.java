package io.github.trilat.model;

import java.time.Instant;

/**
 * A country knows that something was launched, though not yet where it is going: a satellite's cue.
 *
 * <p>A cue alone warns nobody's public; a track does.
 *
 * @param country who knows
 * @param launch id of the launch
 * @param from whose sensor gave it
 * @param at when it was usable
 */
public record Cue(Country country, String launch, Country from, Instant at) implements Fact {
  @Override
  public String id() {
    return "cue:" + country + ":" + launch;
  }
}
