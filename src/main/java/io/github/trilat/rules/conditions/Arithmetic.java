package io.github.trilat.rules.conditions;

import io.github.trilat.model.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** Two numbers reckoned together: {@code count + 1}. Whole numbers stay whole, as in Java. */
record Arithmetic(Expression left, String sign, Expression right) implements Expression {

  @Override
  public Object value(Frame frame) {
    Number one = (Number) left.value(frame);
    Number other = (Number) right.value(frame);
    if (one instanceof Double || other instanceof Double) {
      return of(one.doubleValue(), other.doubleValue());
    }
    long whole = of(one.longValue(), other.longValue());
    boolean small = one instanceof Integer && other instanceof Integer;
    return small ? Integer.valueOf((int) whole) : (Number) whole;
  }

  private double of(double one, double other) {
    return switch (sign) {
      case "+" -> one + other;
      case "-" -> one - other;
      case "*" -> one * other;
      default -> one / other;
    };
  }

  private long of(long one, long other) {
    return switch (sign) {
      case "+" -> one + other;
      case "-" -> one - other;
      case "*" -> one * other;
      default -> one / other;
    };
  }

  @Override
  public List<Parameter> parameters(Frame frame) {
    return Stream.of(left, right).flatMap(each -> each.parameters(frame).stream()).toList();
  }

  @Override
  public String text() {
    return left.text() + " " + sign + " " + right.text();
  }
}
