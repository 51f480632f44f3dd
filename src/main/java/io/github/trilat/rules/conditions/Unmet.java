package io.github.trilat.rules.conditions;

import java.util.List;

/**
 * The first condition that nothing met.
 *
 * @param condition which
 * @param facts where a fact is wanted, those of its type, the nearest first; where there should be
 *     none, those that there are
 */
public record Unmet(Condition condition, List<Candidate> facts) {
  public Unmet {
    facts = List.copyOf(facts);
  }
}
