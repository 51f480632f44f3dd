package io.github.trilat.rules.conditions;

import java.util.List;
import java.util.stream.Stream;

/** {@code forall}: whatever meets the first condition meets the others as well. */
record Every(Condition condition, Clause first, List<Clause> others) implements Clause {
  Every {
    others = List.copyOf(others);
  }

  @Override
  public List<Solution> solutions(FactBase facts, Bindings bindings) {
    return exceptions(facts, bindings).findAny().isPresent()
        ? List.of()
        : List.of(Solution.by(List.of(), bindings));
  }

  private Stream<Solution> exceptions(FactBase facts, Bindings bindings) {
    return first.solutions(facts, bindings).stream()
        .filter(each -> Walk.through(others, facts, each.bindings()).met() < others.size());
  }

  @Override
  public List<Candidate> nearest(FactBase facts, Bindings bindings) {
    return exceptions(facts, bindings)
        .flatMap(each -> each.by().stream())
        .map(Candidate::inTheWay)
        .toList();
  }
}
