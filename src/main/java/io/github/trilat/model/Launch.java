package io.github.trilat.model;

import java.time.Instant;
import java.util.Set;

/**
 * Something was launched, such as the salvo of 30 May 2024: {@code Launch( count >= 10, kind ==
 * LaunchKind.BALLISTIC )}.
 *
 * @param id the inject's id, such as {@code I-02}
 * @param kind missile or satellite launch vehicle
 * @param missile what class its speed makes it, such as {@code MissileClass.INTERCONTINENTAL}
 * @param count how many objects, at least 1
 * @param rangeKm ground range in kilometres
 * @param apogeeKm greatest height in kilometres
 * @param failed whether it broke up early
 * @param concerns whose public it endangers, as far as one knows early: it flies over that country,
 *     heads for it, or comes down on it
 * @param passes the countries over which it flies
 * @param lands where it comes down
 * @param zones in whose economic zone it comes down; nobody's if outside, or not said
 * @param unclear whether one cannot tell early in which direction it flies
 * @param announced whether a window for it had been announced
 * @param at lift-off of the first object
 */
public record Launch(
    String id,
    LaunchKind kind,
    MissileClass missile,
    int count,
    double rangeKm,
    double apogeeKm,
    boolean failed,
    Set<Country> concerns,
    Set<Country> passes,
    Area lands,
    Set<Country> zones,
    boolean unclear,
    boolean announced,
    Instant at)
    implements Fact {
  public Launch {
    concerns = Countries.copy(concerns);
    passes = Countries.copy(passes);
    zones = Countries.copy(zones);
  }
}
