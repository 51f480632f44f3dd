package io.github.trilat.rules.conditions;

import java.util.List;

/** {@code exists}: something meets the inner condition. */
record Some(Condition condition, Clause inner) implements Clause {

  @Override
  public List<Solution> solutions(FactBase facts, Bindings bindings) {
    return inner.solutions(facts, bindings).stream()
        .limit(1)
        .map(solution -> Solution.by(solution.by(), bindings))
        .toList();
  }

  @Override
  public List<Candidate> nearest(FactBase facts, Bindings bindings) {
    return inner.nearest(facts, bindings);
  }
}
