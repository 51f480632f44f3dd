package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;

/** The fact itself: {@code this}, which also stands unwritten before its fields. */
record Subject() implements Expression {

  @Override
  public Object value(Frame frame) {
    return frame.subject();
  }

  @Override
  public List<Parameter> parameters(Frame frame) {
    return frame.subject() instanceof Parameter parameter ? List.of(parameter) : List.of();
  }

  @Override
  public String text() {
    return "this";
  }
}
