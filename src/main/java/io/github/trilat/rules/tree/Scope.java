package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables that are bound at one point of a rule, and those bound elsewhere in it. */
final class Scope {
  private final Map<String, Expression> variables = new LinkedHashMap<>();
  private final Draft draft;
  private final Whole whole;

  /** What holds for all of the rule. */
  private static final class Whole {
    private final Map<String, Token> bindings = new LinkedHashMap<>();
    private boolean doubtful;
  }

  private Scope(Draft draft, Whole whole) {
    this.draft = draft;
    this.whole = whole;
  }

  /** Nothing is bound yet; {@code conditions} are all that will be read. */
  static Scope before(Draft draft, List<Token> conditions) {
    Scope scope = new Scope(draft, new Whole());
    for (int at = 0; at + 1 < conditions.size(); at++) {
      if (conditions.get(at + 1).is(":")) {
        scope.whole.bindings.putIfAbsent(conditions.get(at).text(), conditions.get(at));
      }
    }
    return scope;
  }

  /** The same variables; what is bound in the copy stays there, as within {@code not}. */
  Scope copy() {
    Scope copy = new Scope(draft, whole);
    copy.variables.putAll(variables);
    return copy;
  }

  /** Keeps what a copy has bound besides. */
  void keep(Scope copy) {
    copy.variables.forEach(variables::putIfAbsent);
  }

  /** Part of the conditions could not be read: what else they bind, nobody knows. */
  void doubt() {
    whole.doubtful = true;
  }

  /** Binds a variable, and reports one that cannot be bound. */
  void bind(Token variable, Expression stands) {
    String name = variable.isVariable() ? variable.text() : "$" + variable.text();
    if (!variable.isVariable()) {
      draft.error(
          variable,
          "a variable begins with a dollar sign",
          "Write " + name + ", here and wherever it is used.");
    }
    if (variables.putIfAbsent(name, stands) != null) {
      draft.error(
          variable,
          Shown.value(name) + " is bound already",
          "Use another name, or compare: field == " + name);
    }
  }

  /** What the variable stands for; unknown, and reported, if nothing is bound to it. */
  Expression get(Token variable) {
    Expression stands = variables.get(variable.text());
    if (stands == null) {
      if (!whole.doubtful) {
        draft.error(
            variable,
            "nothing is bound to " + Shown.value(variable.text()) + " here",
            remedy(variable));
      }
      return new Expression.Unknown(variable.text());
    }
    return new Expression.Named(variable.text(), stands);
  }

  /** What a variable of that name stands for, if it is bound. */
  Optional<Expression> bound(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  private String remedy(Token variable) {
    String name = variable.text();
    return Optional.ofNullable(whole.bindings.get(name))
        .map(bound -> outOfReach(variable, bound))
        .or(
            () ->
                Suggestion.nearest(name, variables.keySet())
                    .map(near -> "Did you mean " + Shown.value(near) + "?"))
        .or(() -> fact(name))
        .orElseGet(() -> Suggestion.remedy(name, variables.keySet(), "variable"));
  }

  private String outOfReach(Token variable, Token bound) {
    int line = draft.text().place(bound).line();
    return bound.offset() > variable.offset()
        ? "It is bound further down, in line " + line + "; move this condition below that one."
        : "It is bound in line "
            + line
            + ", but only within a ‘not’, ‘exists’ or ‘accumulate’, or one branch of an ‘or’; bind it"
            + " in a condition of its own.";
  }

  /** A variable that is called like a fact was probably meant to be one. */
  private static Optional<String> fact(String name) {
    return Vocabulary.facts().keySet().stream()
        .filter(fact -> ("$" + fact).equalsIgnoreCase(name))
        .findFirst()
        .map(fact -> "Name it in the conditions: " + name + " : " + fact + "( … )");
  }
}
