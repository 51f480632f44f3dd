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
    if (!variable.isVariable()) {
      drl.error(
          problems,
          variable,
          "a variable begins with a dollar sign",
          "Write $" + variable.text() + ", here and wherever it is used.");
    }
    if (!scope.bind(variable.text(), value) && !again) {
      drl.error(
          problems,
          variable,
          Shown.value(variable.text()) + " is bound already",
          "Use another name, or compare: field == " + variable.text());
    }
  }
}
