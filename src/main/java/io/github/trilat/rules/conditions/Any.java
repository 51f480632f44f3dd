package io.github.trilat.rules.conditions;

import java.util.List;
import java.util.Optional;

/** {@code or}: one of several conditions; each that is met is a solution of its own. */
record Any(Condition condition, List<Clause> branches) implements Clause {
  Any {
    branches = List.copyOf(branches);
  }

  @Override
  public List<Solution> solutions(FactBase facts, Bindings bindings) {
    return branches.stream().flatMap(each -> each.solutions(facts, bindings).stream()).toList();
  }

  @Override
  public List<Candidate> nearest(FactBase facts, Bindings bindings) {
    return branches.stream()
        .flatMap(each -> each.nearest(facts, bindings).stream())
        .sorted(Candidate.NEAREST)
        .toList();
  }

  @Override
  public Optional<Bindings> granted(FactBase facts, Bindings bindings) {
    return branches.stream().flatMap(each -> each.granted(facts, bindings).stream()).findFirst();
  }
}
