package io.github.trilat.model;

import java.time.Instant;

/**
 * A country holds a partner's track: what one saw, another now knows.
 *
 * @param country who was told
 * @param launch id of the launch
 * @param from whose track it is
 * @param mechanism id of the mechanism that carried it
 * @param at when it arrived
 */
public record Notice(Country country, String launch, Country from, String mechanism, Instant at)
    implements Fact {
  @Override
  public String id() {
    return "notice:" + country + ":" + launch + ":" + from;
  }
}
