package io.github.trilat.model;

import java.time.Instant;
import java.util.Set;

/**
 * Something happened earlier in the exercise, and rules may remember it: {@code PastIncident( kind
 * == IncidentKind.NUCLEAR_TEST, $inject : inject )}.
 *
 * <p>It is a fact from the moment after it happened, for good, whether the {@link Incident} lasts
 * or not. So a rule that comes late, such as one that answers a call about the incident, still
 * finds it.
 *
 * @param inject the inject's id, such as {@code I-03}
 * @param kind what happened
 * @param countries which of the three it touched; may be nobody
 * @param size how many, where it is counted, such as 110 artillery rounds; else 1
 * @param about id of the launch or the mechanism that it concerned; empty for none
 * @param at when it happened
 */
public record PastIncident(
    String inject, IncidentKind kind, Set<Country> countries, int size, String about, Instant at)
    implements Fact {
  public PastIncident {
    countries = Countries.copy(countries);
  }

  @Override
  public String id() {
    return "past-incident:" + inject;
  }

  /** Whether the DPRK did it to be noticed, as with a nuclear test. */
  public boolean provocation() {
    return kind.isProvocation();
  }
}
