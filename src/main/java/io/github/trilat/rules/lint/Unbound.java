package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.util.Optional;
import java.util.Set;

/** Reports a variable that nothing is bound to, and tells where it may have been meant. */
record Unbound(DrlText drl, Scope scope, Problems problems) {

  /** Reports it, unless a condition that could not be read may have bound it. */
  void report(Token variable) {
    if (!scope.isDoubtful()) {
      drl.error(
          problems,
          variable,
          "nothing is bound to " + Shown.value(variable.text()) + " here",
          remedy(variable));
    }
  }

  private String remedy(Token variable) {
    String name = variable.text();
    return scope
        .elsewhere(name)
        .map(bound -> outOfReach(variable, bound))
        .or(() -> Suggestion.nearest(name, scope.names()).map(Unbound::meant))
        .or(() -> fact(name))
        .orElseGet(() -> Suggestion.remedy(name, scope.names(), "variable"));
  }

  private String outOfReach(Token variable, Token bound) {
    int line = drl.span(bound).line();
    return bound.offset() > variable.offset()
        ? "It is bound further down, in line " + line + "; move this condition below that one."
        : "It is bound in line "
            + line
            + ", but only within a ‘not’, an ‘exists’ or a branch of an ‘or’; bind it in a condition of its own.";
  }

  private static String meant(String name) {
    return "Did you mean " + Shown.value(name) + "?";
  }

  /** A variable that is called like a fact was probably meant to be one. */
  private static Optional<String> fact(String name) {
    Set<String> facts = Vocabulary.facts().keySet();
    return facts.stream()
        .filter(fact -> ("$" + fact).equalsIgnoreCase(name))
        .findFirst()
        .map(fact -> "Name it in the conditions: " + name + " : " + fact + "( … )");
  }
}
