package io.github.trilat.rules.conditions;

import java.util.List;
import java.util.Optional;

/** Several conditions within another one, all of which have to be met together. */
record All(Condition condition, List<Clause> parts) implements Clause {
  All {
    parts = List.copyOf(parts);
  }

  @Override
  public List<Solution> solutions(FactBase facts, Bindings bindings) {
    Walk walk = Walk.through(parts, facts, bindings);
    return walk.met() < parts.size() ? List.of() : walk.ways().stream().map(All::solution).toList();
  }

  private static Solution solution(Walk.Way way) {
    return new Solution(
        way.bindings(),
        way.held().stream().flatMap(held -> held.by().stream()).toList(),
        way.matched());
  }

  /** Those for the first part that nothing meets beside the parts before it. */
  @Override
  public List<Candidate> nearest(FactBase facts, Bindings bindings) {
    Walk walk = Walk.through(parts, facts, bindings);
    Clause next = parts.get(walk.met());
    return walk.ways().stream()
        .flatMap(way -> next.nearest(facts, way.bindings()).stream())
        .sorted(Candidate.NEAREST)
        .toList();
  }

  @Override
  public Optional<Bindings> granted(FactBase facts, Bindings bindings) {
    Optional<Bindings> granted = Optional.of(bindings);
    for (Clause part : parts) {
      granted = granted.flatMap(each -> part.granted(facts, each));
    }
    return granted;
  }
}
