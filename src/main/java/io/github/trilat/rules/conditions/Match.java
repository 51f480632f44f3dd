package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;
import java.util.List;

/**
 * A complete match of a rule.
 *
 * @param held every condition, in order, with what met it
 * @param facts those that the rule engine counts as matched: without those that only have to exist
 */
public record Match(List<Held> held, List<Fact> facts) {
  public Match {
    held = List.copyOf(held);
    facts = List.copyOf(facts);
  }
}
