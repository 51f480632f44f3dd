package io.github.trilat.rules.lint;

import io.github.trilat.rules.text.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables that are bound at one point of a rule, and those bound elsewhere in it. */
final class Scope {

  private final Map<String, Operand> variables = new LinkedHashMap<>();
  private final Whole whole;

  /** What holds for all of the rule. */
  private static final class Whole {
    private final Map<String, Token> bindings = new LinkedHashMap<>();
    private boolean doubtful;
  }

  private Scope(Whole whole) {
    this.whole = whole;
  }

  /** Nothing is bound yet; {@code conditions} are all that will be read. */
  static Scope before(List<Token> conditions) {
    Scope scope = new Scope(new Whole());
    for (int at = 0; at + 1 < conditions.size(); at++) {
      if (conditions.get(at + 1).is(":")) {
        scope.whole.bindings.putIfAbsent(conditions.get(at).text(), conditions.get(at));
      }
    }
    return scope;
  }

  /** The same variables; what is bound in the copy stays there, as within {@code not}. */
  Scope copy() {
    Scope copy = new Scope(whole);
    copy.variables.putAll(variables);
    return copy;
  }

  /** Keeps what a copy has bound besides. */
  void keep(Scope copy) {
    copy.variables.forEach(variables::putIfAbsent);
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

  /** Where the rule binds the variable, be it out of reach. */
  Optional<Token> elsewhere(String variable) {
    return Optional.ofNullable(whole.bindings.get(variable));
  }

  /** Part of the conditions could not be read: what else they bind, nobody knows. */
  void doubt() {
    whole.doubtful = true;
  }

  boolean isDoubtful() {
    return whole.doubtful;
  }
}
