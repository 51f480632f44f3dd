package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;
import java.util.List;

/**
 * One way to meet a condition.
 *
 * @param bindings all variables that are bound from here on
 * @param by the facts that met it
 * @param matched those of them that become part of the match
 */
record Solution(Bindings bindings, List<Fact> by, List<Fact> matched) {
  Solution {
    by = List.copyOf(by);
    matched = List.copyOf(matched);
  }

  /** Of a condition that matches nothing itself. */
  static Solution by(List<Fact> by, Bindings bindings) {
    return new Solution(bindings, by, List.of());
  }
}
