package io.github.trilat.model;

import java.time.Instant;
import java.util.Set;

/**
 * Something was launched, such as the salvo of 30 May 2024: {@code Launch( count >= 10, kind ==
 * LaunchKind.BALLISTIC )}.
 *
 * @param id the inject's id, such as {@code I-02}
 * @param kind missile or satellite launch vehicle
 * @param count how many objects, at least 1
 * @param rangeKm ground range in kilometres
 * @param apogeeKm greatest height in kilometres
 * @param failed whether it broke up early
 * @param concerns whose public would have to be told
 * @param at lift-off of the first object
 */
public record Launch(
    String id,
    LaunchKind kind,
    int count,
    double rangeKm,
    double apogeeKm,
    boolean failed,
    Set<Country> concerns,
    Instant at)
    implements Fact {
  public Launch {
    concerns = Countries.copy(concerns);
  }
}
