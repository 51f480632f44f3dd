package io.github.trilat.model;

import java.time.Instant;
import java.util.Set;

/**
 * The occasion for something arranged beforehand has come: a meeting is due, a drill's window
 * opens. It is a fact as long as it lasts.
 *
 * @param inject id of the inject that gives the occasion
 * @param mechanism id of the mechanism that would carry it
 * @param hosts who hosts it for the three alone; nobody where it rides on the margins of another
 *     event
 * @param at when
 */
public record Occasion(String inject, String mechanism, Set<Country> hosts, Instant at)
    implements Fact {
  public Occasion {
    hosts = Countries.copy(hosts);
  }

  @Override
  public String id() {
    return "occasion:" + inject;
  }
}
