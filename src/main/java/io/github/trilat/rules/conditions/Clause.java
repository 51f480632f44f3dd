package io.github.trilat.rules.conditions;

import java.util.List;

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
}
