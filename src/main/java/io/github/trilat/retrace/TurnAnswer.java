package io.github.trilat.retrace;

import java.util.List;
import java.util.Optional;

/**
 * What became of a rule in one turn.
 *
 * @param firings when it fired; if it did, there is no more to say
 * @param earlier when it had fired in turns before
 * @param nearest where it came nearest; empty if it fired, or if nothing happened in the turn
 */
public record TurnAnswer(
    int turn, List<Occurrence> firings, List<Occurrence> earlier, Optional<NearMiss> nearest) {
  public TurnAnswer {
    firings = List.copyOf(firings);
    earlier = List.copyOf(earlier);
  }

  /** Whether a condition was never met, so that something else could have let the rule fire. */
  public boolean fellShort() {
    return nearest.filter(each -> !each.attempt().isMatch()).isPresent();
  }
}
