package io.github.trilat.rules.conditions;

import java.util.List;
import java.util.Optional;

/** A condition as it is evaluated. */
sealed interface Clause permits All, Any, Every, None, Pattern, Some {

  Condition condition();

  /** Every way to meet it, in the order of the facts. */
  List<Solution> solutions(FactBase facts, Bindings bindings);

  /**
   * What is wanting where there is no solution: the facts that come nearest, or those that stand in
   * the way.
   */
  List<Candidate> nearest(FactBase facts, Bindings bindings);

  /**
   * The variables as they would be if it were met by the fact that comes nearest; empty if there is
   * no fact of the type.
   */
  default Optional<Bindings> granted(FactBase facts, Bindings bindings) {
    return Optional.of(bindings);
  }
}
