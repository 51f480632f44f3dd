package io.github.trilat.model;

import java.time.Instant;

/**
 * A combined drill was held, such as Freedom Edge in June 2024.
 *
 * @param mechanism id of the drill's mechanism
 * @param occasion id of the inject that gave the occasion
 * @param scope how much it took in
 * @param publicised whether it was announced, rather than kept low-key
 * @param ongoing whether it is of an earlier moment, and no longer news
 * @param at when it began
 */
public record Drill(
    String mechanism, String occasion, Scope scope, boolean publicised, boolean ongoing, Instant at)
    implements Fact {
  @Override
  public String id() {
    return "drill:" + mechanism + ":" + occasion;
  }
}
