package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;

/** What stands in a constraint: a value, or something that holds or does not. */
sealed interface Expression
    permits Arithmetic,
        Choice,
        Comparison,
        Conjunction,
        Disjunction,
        Literal,
        Member,
        Opposite,
        Subject,
        Variable {

  Object value(Frame frame);

  /** The parameters that the value comes from. */
  List<Parameter> parameters(Frame frame);

  /** As a rule writes it. */
  String text();

  /** For one that does not hold: the comparisons in it that are the reason. */
  default List<Difference> differences(Frame frame) {
    return List.of();
  }

  default boolean holds(Frame frame) {
    return Boolean.TRUE.equals(value(frame));
  }
}
