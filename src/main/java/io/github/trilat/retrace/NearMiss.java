package io.github.trilat.retrace;

import io.github.trilat.rules.attempt.Attempt;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The moment at which a rule came nearest to firing.
 *
 * @param attempt how far it came; a complete one where it had fired on the same facts before
 * @param mechanism how the mechanism stood that was wanting, if it was one
 */
public record NearMiss(Instant at, Attempt attempt, Optional<MechanismStanding> mechanism) {
  /** The nearest first; a complete match last, for it says only that the rule has fired before. */
  static final Comparator<Attempt> NEAREST =
      Comparator.comparing(Attempt::isMatch).thenComparing(Attempt.NEAREST);
}
