package io.github.trilat.model;

import java.time.Instant;

/**
 * The occasion for something arranged beforehand has come: a meeting is due, a drill's window
 * opens.
 *
 * @param inject id of the inject that gives the occasion
 * @param mechanism id of the mechanism that would carry it
 * @param at when
 */
public record Occasion(String inject, String mechanism, Instant at) implements Fact {
  @Override
  public String id() {
    return "occasion:" + inject;
  }
}
