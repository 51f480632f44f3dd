package io.github.trilat.model;

import java.time.Instant;

/**
 * A combined drill was held, such as Freedom Edge in June 2024.
 *
 * @param mechanism id of the drill's mechanism
 * @param occasion id of the inject that gave the occasion
 * @param at when it began
 */
public record Drill(String mechanism, String occasion, Instant at) implements Fact {
  @Override
  public String id() {
    return "drill:" + occasion;
  }
}
