package io.github.trilat.model;

import java.time.Instant;
import java.util.Set;

/**
 * Something has happened in the region or between the partners, such as a nuclear test: {@code
 * Incident( kind == IncidentKind.NUCLEAR_TEST )}.
 *
 * <p>What has happened is a fact only at its moment, so that a rule answers it then and not weeks
 * later; what lasts, such as a minister's absence, is a fact as long as it lasts.
 *
 * @param id the inject's id, such as {@code I-03}
 * @param kind what happened
 * @param countries which of the three it touches, such as both sides of a dispute; may be nobody
 * @param size how many, where it is counted, such as 110 artillery rounds; else 1
 * @param formerRecord the most that there had been before, such as 25 missiles in a year; 0 where
 *     none is known
 * @param about id of the launch or the mechanism that it concerns; empty for none
 * @param ongoing whether it is of an earlier moment and lasts
 * @param at when it happened
 */
public record Incident(
    String id,
    IncidentKind kind,
    Set<Country> countries,
    int size,
    int formerRecord,
    String about,
    boolean ongoing,
    Instant at)
    implements Fact {
  public Incident {
    countries = Countries.copy(countries);
  }

  /** Whether the DPRK did it to be noticed, as with a nuclear test. */
  public boolean provocation() {
    return kind.isProvocation();
  }
}
