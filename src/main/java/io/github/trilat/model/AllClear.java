package io.github.trilat.model;

import java.time.Instant;

/**
 * A public has been told that the danger it was alerted to is over: passed, fallen, or broken up.
 *
 * @param country whose alert
 * @param launch id of the launch
 * @param at when the alert was lifted
 */
public record AllClear(Country country, String launch, Instant at) implements Fact {
  @Override
  public String id() {
    return "all-clear:" + country + ":" + launch;
  }
}
