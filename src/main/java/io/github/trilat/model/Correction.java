package io.github.trilat.model;

import java.time.Instant;

/**
 * A partner has taken back its count of a salvo for the agreed one.
 *
 * @param inject id of the inject that carried the claim
 * @param launch id of the launch
 * @param count the count that stands
 * @param at when
 */
public record Correction(String inject, String launch, int count, Instant at) implements Fact {
  @Override
  public String id() {
    return "correction:" + inject;
  }
}
