package io.github.trilat.model;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The three (or two of them) have met or conferred, such as the ministers' meeting of 2 June 2024.
 *
 * @param tier how senior the participants were
 * @param mechanism id of the mechanism under which they met
 * @param members who took part
 * @param about id of the inject that brought them together
 * @param at when they convened
 */
public record Consultation(
    Tier tier, String mechanism, Set<Country> members, String about, Instant at) implements Fact {
  public Consultation {
    members = Collections.unmodifiableSet(EnumSet.copyOf(members));
  }

  @Override
  public String id() {
    return "consultation:" + mechanism + ":" + tier + ":" + about;
  }
}
