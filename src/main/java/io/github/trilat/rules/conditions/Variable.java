package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;

/** What has been bound before: {@code $launch}. */
record Variable(String name) implements Expression {

  @Override
  public Object value(Frame frame) {
    return frame.bindings().value(name);
  }

  @Override
  public List<Parameter> parameters(Frame frame) {
    return frame.bindings().parameters(name);
  }

  @Override
  public String text() {
    return name;
  }
}
