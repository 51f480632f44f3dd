package io.github.trilat.rules.conditions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a rule came.
 *
 * @param held the conditions that were met together, from the first on
 * @param unmet the next one, that nothing met beside them; empty for a complete match
 * @param beyond the conditions after it
 */
public record Attempt(List<Held> held, Optional<Unmet> unmet, List<Prospect> beyond) {
  /**
   * The nearest to a complete match first: most conditions met, then the nearest fact, then the
   * latest events.
   */
  public static final Comparator<Attempt> NEAREST =
      Comparator.comparingInt((Attempt each) -> each.held().size())
          .reversed()
          .thenComparing(Attempt::nearest, Candidate.NEAREST_OF_ANY)
          .thenComparing(each -> Recency.latest(each.held()), Comparator.reverseOrder());

  public Attempt {
    held = List.copyOf(held);
    beyond = List.copyOf(beyond);
  }

  /** Whether every condition was met. */
  public boolean isMatch() {
    return unmet.isEmpty();
  }

  /** The fact that came nearest, or stands first in the way of, what was not met. */
  public Optional<Candidate> nearest() {
    return unmet.flatMap(each -> each.facts().stream().findFirst());
  }
}
