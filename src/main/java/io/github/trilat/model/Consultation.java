package io.github.trilat.model;

import java.time.Instant;
import java.util.Set;

/**
 * The three (or two of them) have met or conferred, such as the ministers' meeting of 2 June 2024.
 *
 * @param tier how senior the participants were
 * @param mechanism id of the mechanism under which they met
 * @param members who took part
 * @param hosts who hosted it for the three alone; nobody where it rode on the margins of another
 *     event, or was a call
 * @param about id of the inject that brought them together
 * @param ongoing whether it is of an earlier moment, and no longer news
 * @param at when they convened
 */
public record Consultation(
    Tier tier,
    String mechanism,
    Set<Country> members,
    Set<Country> hosts,
    String about,
    boolean ongoing,
    Instant at)
    implements Fact {
  public Consultation {
    members = Countries.copy(members);
    hosts = Countries.copy(hosts);
  }

  @Override
  public String id() {
    return "consultation:" + mechanism + ":" + tier + ":" + about;
  }
}
