package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/** One of several: {@code failed || count > 10}. */
record Disjunction(List<Expression> parts) implements Expression {
  Disjunction {
    parts = List.copyOf(parts);
  }

  @Override
  public Object value(Frame frame) {
    return parts.stream().anyMatch(each -> each.holds(frame));
  }

  @Override
  public List<Parameter> parameters(Frame frame) {
    return parts.stream().flatMap(each -> each.parameters(frame).stream()).toList();
  }

  @Override
  public String text() {
    return parts.stream().map(Expression::text).collect(Collectors.joining(" || "));
  }
}
