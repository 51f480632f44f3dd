package io.github.trilat.model;

import java.time.Instant;

/**
 * A country's own sensor has confirmed where a launch is going: the track that can be shared.
 *
 * @param country who holds it
 * @param launch id of the launch
 * @param objects how many objects the track covers
 * @param at when it was confirmed
 */
public record Track(Country country, String launch, int objects, Instant at) implements Fact {
  @Override
  public String id() {
    return "track:" + country + ":" + launch;
  }
}
