package io.github.trilat.retrace;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A point of a run at which its rules were asked. There may be several at one instant, for the
 * rules are asked again until they have nothing to add.
 *
 * @param turn from 1
 * @param facts all that there were, in the order in which they came about
 * @param firings what fired, in order
 */
public record Moment(int turn, Instant at, List<Fact> facts, List<Firing> firings) {
  public Moment {
    facts = List.copyOf(facts);
    firings = List.copyOf(firings);
  }

  /** When the rule fired at this moment. */
  Stream<Occurrence> firingsOf(RuleCard rule) {
    return firings.stream()
        .filter(firing -> firing.rule().equals(rule))
        .map(firing -> new Occurrence(turn, at, firing.facts()));
  }
}
