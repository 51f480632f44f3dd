package io.github.trilat.rules.conditions;

import java.util.List;

/**
 * The first condition that nothing met.
 *
 * @param condition which
 * @param facts where a fact is wanted, those of its type that come nearest, none if there is none
 *     of the type; where there should be none, those that there are
 */
public record Unmet(Condition condition, List<Candidate> facts) {
  public Unmet {
    facts = List.copyOf(facts);
  }

  /** Of these facts, the nearest first: those that come as near as the first. */
  static Unmet of(Condition condition, List<Candidate> facts) {
    return new Unmet(
        condition, facts.stream().filter(each -> each.isAsNearAs(facts.get(0))).toList());
  }
}
