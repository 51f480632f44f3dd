package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;

/**
 * Binds variables and reports those that cannot be bound.
 *
 * @param again whether a variable may be bound twice, as in the branches of an {@code or}
 */
record Binder(DrlText drl, Scope scope, Problems problems, boolean again) {

  void bind(Token variable, Operand value) {
    String name = variable.isVariable() ? variable.text() : "$" + variable.text();
    if (!variable.isVariable()) {
      drl.error(
          problems,
          variable,
          "a variable begins with a dollar sign",
          "Write " + name + ", here and wherever it is used.");
    }
    if (!scope.bind(name, value) && !again) {
      drl.error(
          problems,
          variable,
          Shown.value(name) + " is bound already",
          "Use another name, or compare: field == " + name);
    }
  }
}
