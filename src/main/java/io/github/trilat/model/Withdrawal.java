package io.github.trilat.model;

import java.time.Instant;

/**
 * A public has been told that its alert was wrong, as Japan's was on 3 November 2022.
 *
 * @param country whose alert
 * @param launch id of the launch, or of the false alarm, that the alert was about
 * @param at when it was withdrawn
 */
public record Withdrawal(Country country, String launch, Instant at) implements Fact {
  @Override
  public String id() {
    return "withdrawal:" + country + ":" + launch;
  }
}
