package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;

/**
 * One side of a comparison as it came out, such as {@code $grave.value}: 10, from the parameter
 * {@code grave-salvo}.
 *
 * @param text as a rule writes it
 * @param value a number, text, truth value, time, constant, fact, or a list or set of such
 * @param parameters those that the value comes from
 */
public record Side(String text, Object value, List<Parameter> parameters) {
  public Side {
    parameters = List.copyOf(parameters);
  }

  static Side of(Expression expression, Frame frame) {
    return new Side(expression.text(), expression.value(frame), expression.parameters(frame));
  }
}
