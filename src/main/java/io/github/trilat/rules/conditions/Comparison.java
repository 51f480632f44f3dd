package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** Two sides compared: {@code count >= $grave.value}. */
record Comparison(Expression left, Relation relation, Expression right) implements Expression {

  @Override
  public Object value(Frame frame) {
    return relation.holds(left.value(frame), right.value(frame));
  }

  @Override
  public List<Parameter> parameters(Frame frame) {
    return Stream.of(left, right).flatMap(each -> each.parameters(frame).stream()).toList();
  }

  @Override
  public String text() {
    return left.text() + " " + relation.sign() + " " + right.text();
  }

  @Override
  public List<Difference> differences(Frame frame) {
    return List.of(new Difference(Side.of(left, frame), relation, Side.of(right, frame)));
  }
}
