package io.github.trilat.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody did something earlier in the exercise, or tried to, and rules may remember it: {@code
 * PastDeed( action == Action.HOTLINE_CALL, by contains Country.JAPAN, done == false )}.
 *
 * <p>It is a fact from the moment after, for good.
 *
 * @param action what was done or tried
 * @param by who did it
 * @param to with or to whom; nobody for what concerns nobody else
 * @param mechanism id of the mechanism used, or changed; empty for a country's own sensors and
 *     decisions
 * @param about id of the inject or decision that it answered
 * @param done whether it came about; false for a call that nobody answered, for what failed with
 *     its mechanism, for what was called off
 * @param at when it was done, or had failed
 */
public record PastDeed(
    Action action,
    Set<Country> by,
    Set<Country> to,
    String mechanism,
    String about,
    boolean done,
    Instant at)
    implements Fact {
  public PastDeed {
    by = Countries.copy(by);
    to = Countries.copy(to);
  }

  @Override
  public String id() { // past-deed:hotline-call:JAPAN:ROK:line:I-02:failed:2024-05-29T21:18:57Z
    return Stream.of(
            "past-deed",
            action.key(),
            names(by),
            names(to),
            mechanism,
            about,
            done ? "" : "failed",
            at.toString())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(":"));
  }

  private static String names(Collection<Country> countries) {
    return countries.stream().map(Country::name).collect(Collectors.joining("+"));
  }
}
