package io.github.trilat.model;

import java.time.Instant;

/**
 * The first object of a launch has come down (or broken up): too late to warn of it.
 *
 * @param launch id of the launch
 * @param at when
 */
public record Landing(String launch, Instant at) implements Fact {
  @Override
  public String id() {
    return "landing:" + launch;
  }
}
