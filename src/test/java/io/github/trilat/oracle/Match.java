package io.github.trilat.oracle;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import java.util.List;

/**
 * A rule that fired.
 *
 * @param facts ids of the facts that it matched, in the order of its conditions
 * @param said what its right side said
 */
record Match(String rule, List<String> facts, String said) {
  Match {
    facts = List.copyOf(facts);
  }

  static Match of(RuleCard rule, List<Fact> facts, String said) {
    return new Match(rule.name(), facts.stream().map(Fact::id).toList(), said);
  }
}
