package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;

/** A number, a text, {@code true}, or a constant such as {@code Country.US}. */
record Literal(Object value, String text) implements Expression {

  @Override
  public Object value(Frame frame) {
    return value;
  }

  @Override
  public List<Parameter> parameters(Frame frame) {
    return List.of();
  }
}
