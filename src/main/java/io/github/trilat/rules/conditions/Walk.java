package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk through conditions in their order, on every way that meets them so far.
 *
 * @param ways all that meet the first conditions; at least one
 * @param met how many those are
 */
record Walk(List<Way> ways, int met) {
  Walk {
    ways = List.copyOf(ways);
  }

  /** One way to meet the conditions so far. */
  record Way(Bindings bindings, List<Held> held, List<Fact> matched) {
    private Way with(Clause clause, Solution solution) {
      List<Held> more = new ArrayList<>(held);
      more.add(new Held(clause.condition(), solution.by()));
      List<Fact> facts = new ArrayList<>(matched);
      facts.addAll(solution.matched());
      return new Way(solution.bindings(), more, facts);
    }
  }

  /** As far as it goes: to the end, or to the first condition that no way meets. */
  static Walk through(List<Clause> clauses, FactBase facts, Bindings start) {
    Walk walk = new Walk(List.of(new Way(start, List.of(), List.of())), 0);
    for (Clause clause : clauses) {
      List<Way> further =
          walk.ways.stream()
              .flatMap(
                  way ->
                      clause.solutions(facts, way.bindings()).stream()
                          .map(solution -> way.with(clause, solution)))
              .toList();
      if (further.isEmpty()) {
        return walk;
      }
      walk = new Walk(further, walk.met + 1);
    }
    return walk;
  }
}
