package io.github.trilat.model;

import java.time.Instant;

/**
 * A mechanism has failed for technical reasons; it is usable again when this fact is gone.
 *
 * @param inject id of the inject that caused it
 * @param mechanism id of the mechanism that is out
 * @param at since when
 */
public record Outage(String inject, String mechanism, Instant at) implements Fact {
  @Override
  public String id() {
    return "outage:" + inject;
  }
}
