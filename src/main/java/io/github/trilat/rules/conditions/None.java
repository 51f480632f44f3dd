package io.github.trilat.rules.conditions;

import java.util.List;

/** {@code not}: nothing meets the inner condition. */
record None(Condition condition, Clause inner) implements Clause {

  @Override
  public List<Solution> solutions(FactBase facts, Bindings bindings) {
    return inner.solutions(facts, bindings).isEmpty()
        ? List.of(Solution.by(List.of(), bindings))
        : List.of();
  }

  @Override
  public List<Candidate> nearest(FactBase facts, Bindings bindings) {
    return inner.solutions(facts, bindings).stream()
        .flatMap(solution -> solution.by().stream())
        .distinct()
        .map(Candidate::inTheWay)
        .toList();
  }
}
