package io.github.trilat.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A scripted event of the exercise (one row of its MSEL), such as {@code I-02}: eighteen missiles.
 *
 * @param id stable name, never renumbered
 * @param at when it is delivered; for a contingency inject, when its condition is judged
 * @param contingency the condition on which a contingency inject is let go; empty for a contextual
 *     one
 * @param event what happens
 * @param text what the room hears
 * @param expect what somebody is expected to do about it
 * @param sources ids of fact cards; empty for an invention of the exercise
 */
public record Inject(
    String id,
    Instant at,
    Optional<Contingency> contingency,
    Event event,
    String text,
    Optional<Expectation> expect,
    List<String> sources) {
  public Inject {
    sources = List.copyOf(sources);
  }
}
