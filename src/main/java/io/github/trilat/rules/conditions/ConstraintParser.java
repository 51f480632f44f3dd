package io.github.trilat.rules.conditions;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands in the brackets of a pattern. */
final class ConstraintParser {
  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final List<Constraint> constraints = new ArrayList<>();

  ConstraintParser(TokenCursor cursor) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(cursor);
  }

  /** Everything up to the closing bracket, which is taken as well. */
  List<Constraint> parse() {
    cursor.expect("(");
    while (!cursor.takes(")")) {
      if (!cursor.takes(",")) {
        constraint();
      }
    }
    return constraints;
  }

  private void constraint() {
    if (cursor.seesBinding()) {
      binding();
    } else {
      requirement();
    }
  }

  /** A binding, which may go on as a comparison: {@code $holder : country != Country.US}. */
  private void binding() {
    String variable = cursor.next().text();
    cursor.expect(":");
    int start = cursor.position();
    constraints.add(new Constraint.Binding(variable, expressions.operand()));
    if (!cursor.sees(",") && !cursor.sees(")")) {
      cursor.backTo(start);
      requirement();
    }
  }

  private void requirement() {
    int start = cursor.position();
    Expression test = expressions.expression();
    constraints.add(new Constraint.Requirement(cursor.textFrom(start), test));
  }
}
