package io.github.trilat.model;

import java.time.Instant;

/**
 * A country's public has been told of a launch, such as Japan's alert for {@code I-02}.
 *
 * @param country whose public
 * @param launch id of the launch
 * @param at when the alert went out
 */
public record Alert(Country country, String launch, Instant at) implements Fact {
  @Override
  public String id() {
    return "alert:" + country + ":" + launch;
  }
}
