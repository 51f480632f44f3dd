package io.github.trilat.oracle;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Parameter;
import java.time.Duration;
import java.time.Instant;

/**
 * The temporal words of our dialect as plain calls, for stock Drools knows them for dates alone.
 */
public final class Times {
  private Times() {}

  /** Whether the first came before the second, by a time within these bounds. */
  public static boolean before(Object first, Object second, Object low, Object high) {
    return within(Duration.between(at(first), at(second)), low, high);
  }

  /** Whether the first came after the second, by a time within these bounds. */
  public static boolean after(Object first, Object second, Object low, Object high) {
    return within(Duration.between(at(second), at(first)), low, high);
  }

  private static boolean within(Duration between, Object low, Object high) {
    return between.compareTo(length(low)) >= 0 && between.compareTo(length(high)) <= 0;
  }

  private static Instant at(Object value) {
    try {
      return value instanceof Fact
          ? (Instant) value.getClass().getMethod("at").invoke(value)
          : (Instant) value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("it did not happen at any time: " + value, e);
    }
  }

  private static Duration length(Object bound) {
    if (bound instanceof Parameter parameter) {
      return seconds(parameter.value(), parameter.unit());
    }
    String text = bound.toString();
    int unit = text.length() - 1;
    return seconds(Double.parseDouble(text.substring(0, unit)), text.substring(unit));
  }

  private static Duration seconds(double many, String unit) {
    double each =
        switch (unit) {
          case "s" -> 1;
          case "m", "min" -> 60;
          case "h" -> 3600;
          case "d" -> 86_400;
          default -> throw new IllegalArgumentException("no time: " + unit);
        };
    return Duration.ofMillis(Math.round(many * each * 1000));
  }
}
