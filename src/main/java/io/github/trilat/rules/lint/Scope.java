package io.github.trilat.rules.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables that are bound at one point of a rule. */
final class Scope {

  private final Map<String, Operand> variables = new LinkedHashMap<>();

  /** The same variables; what is bound in the copy stays there, as within {@code not}. */
  Scope copy() {
    Scope copy = new Scope();
    copy.variables.putAll(variables);
    return copy;
  }

  /** Binds a variable to what the operand reads; whether it was free. */
  boolean bind(String variable, Operand value) {
    return variables.putIfAbsent(variable, value) == null;
  }

  Optional<Operand> get(String variable) {
    return Optional.ofNullable(variables.get(variable));
  }

  Set<String> names() {
    return variables.keySet();
  }
}
