package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/** All of several: {@code count > 1 && count < 10}. */
record Conjunction(List<Expression> parts) implements Expression {
  Conjunction {
    parts = List.copyOf(parts);
  }

  @Override
  public Object value(Frame frame) {
    return parts.stream().allMatch(each -> each.holds(frame));
  }

  @Override
  public List<Parameter> parameters(Frame frame) {
    return parts.stream().flatMap(each -> each.parameters(frame).stream()).toList();
  }

  @Override
  public String text() {
    return parts.stream().map(Expression::text).collect(Collectors.joining(" && "));
  }

  @Override
  public List<Difference> differences(Frame frame) {
    return parts.stream()
        .filter(each -> !each.holds(frame))
        .flatMap(each -> each.differences(frame).stream())
        .toList();
  }
}
