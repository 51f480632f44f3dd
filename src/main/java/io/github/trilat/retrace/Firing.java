package io.github.trilat.retrace;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import java.util.List;

/**
 * A rule that fired.
 *
 * @param facts those that it matched, in the order of its conditions
 */
public record Firing(RuleCard rule, List<Fact> facts) {
  public Firing {
    facts = List.copyOf(facts);
  }
}
