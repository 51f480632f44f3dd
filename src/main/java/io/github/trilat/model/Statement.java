package io.github.trilat.model;

import java.time.Instant;

/**
 * The three have spoken together in public.
 *
 * @param strength how strongly
 * @param about id of the inject that it was about
 * @param at when
 */
public record Statement(Strength strength, String about, Instant at) implements Fact {
  @Override
  public String id() {
    return "statement:" + about;
  }
}
