package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;

/** That something does not hold: {@code !failed}. */
record Opposite(Expression of) implements Expression {

  @Override
  public Object value(Frame frame) {
    return !of.holds(frame);
  }

  @Override
  public List<Parameter> parameters(Frame frame) {
    return of.parameters(frame);
  }

  @Override
  public String text() {
    return "!" + of.text();
  }

  @Override
  public List<Difference> differences(Frame frame) {
    return of instanceof Member
        ? List.of(
            new Difference(
                Side.of(of, frame), Relation.EQUAL, Side.of(new Literal(false, "false"), frame)))
        : List.of();
  }
}
