package io.github.trilat.rules.idle;

import java.math.BigDecimal;

/** Numbers from one to another, both included. */
record Interval(double low, double high) {

  /** All numbers. */
  static final Interval ANY = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  static Interval of(double value) {
    return new Interval(value, value);
  }

  /** What lies in either, and between them. */
  Interval hull(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** What lies in both. */
  Interval common(Interval other) {
    return new Interval(Math.max(low, other.low), Math.min(high, other.high));
  }

  /** In words, such as {@code 60 and 900}. */
  String words() {
    return plain(low) + " and " + plain(high);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  boolean isEmpty() {
    return low > high;
  }

  /**
   * What is left of these numbers if they compare so with one of the others.
   *
   * @param sign such as {@code >=}
   */
  Interval holding(String sign, Interval others) {
    return switch (sign) {
      case "==" -> common(others);
      case ">" -> common(new Interval(Math.nextUp(others.low), Double.POSITIVE_INFINITY));
      case ">=" -> common(new Interval(others.low, Double.POSITIVE_INFINITY));
      case "<" -> common(new Interval(Double.NEGATIVE_INFINITY, Math.nextDown(others.high)));
      case "<=" -> common(new Interval(Double.NEGATIVE_INFINITY, others.high));
      default -> this;
    };
  }
}
