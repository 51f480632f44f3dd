package io.github.trilat.model;

import java.util.Set;

/**
 * An agreed way of working together, as it stands now: {@code Mechanism( id ==
 * "real-time-warning-data", usable )}.
 *
 * @param id the id in {@code mechanisms.yaml}
 * @param title the name, such as {@code real-time link}
 * @param kind what it is for
 * @param members who takes part
 * @param status where it stands in its history at this moment
 * @param usable whether it works now: in force, everything it depends on usable, and not out
 */
public record Mechanism(
    String id,
    String title,
    MechanismKind kind,
    Set<Country> members,
    Status status,
    boolean usable)
    implements Fact {
  public Mechanism {
    members = Countries.copy(members);
  }
}
