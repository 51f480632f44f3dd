package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code in} chooses from: {@code ( $holder, Country.US )}. */
record Choice(List<Expression> parts) implements Expression {
  Choice {
    parts = List.copyOf(parts);
  }

  @Override
  public Object value(Frame frame) {
    return parts.stream().map(each -> each.value(frame)).toList();
  }

  @Override
  public List<Parameter> parameters(Frame frame) {
    return parts.stream().flatMap(each -> each.parameters(frame).stream()).toList();
  }

  @Override
  public String text() {
    return parts.stream().map(Expression::text).collect(Collectors.joining(", ", "( ", " )"));
  }
}
