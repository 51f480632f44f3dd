package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables that are bound at one point of a match, and the parameters that they come from. */
final class Bindings {
  static final Bindings NONE = new Bindings(Map.of());

  private final Map<String, Bound> variables;

  private Bindings(Map<String, Bound> variables) {
    this.variables = variables;
  }

  private record Bound(Object value, List<Parameter> parameters) {}

  /** These and one more. */
  Bindings with(String variable, Object value, List<Parameter> parameters) {
    Map<String, Bound> more = new HashMap<>(variables);
    more.put(variable, new Bound(value, List.copyOf(parameters)));
    return new Bindings(more);
  }

  /** What the variable is bound to; the linter sees to it that it is. */
  Object value(String variable) {
    return variables.get(variable).value();
  }

  /** The parameters whose values went into it. */
  List<Parameter> parameters(String variable) {
    return variables.get(variable).parameters();
  }
}
