package io.github.trilat.rules.check;

import io.github.trilat.rules.check.Shape.Field;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether any value of one field meets some constraints.
 *
 * @param known what parameters can be
 */
record Values(Known known) {
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

    private Interval common(double from, double to) {
      return new Interval(Math.max(low, from), Math.min(high, to));
    }

    /** In words, such as {@code 60 and 900}. */
    String words() {
      return plain(low) + " and " + plain(high);
    }

    static String plain(double value) {
      return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    boolean isEmpty() {
      return low > high;
    }

    /** What is left of these numbers if they compare so with one of the others. */
    private Interval holding(String sign, Interval others) {
      return switch (sign) {
        case "==" -> common(others.low, others.high);
        case ">" -> common(Math.nextUp(others.low), Double.POSITIVE_INFINITY);
        case ">=" -> common(others.low, Double.POSITIVE_INFINITY);
        case "<" -> common(Double.NEGATIVE_INFINITY, Math.nextDown(others.high));
        case "<=" -> common(Double.NEGATIVE_INFINITY, others.high);
        default -> this;
      };
    }
  }

  /** Whether there may be one. */
  boolean any(List<Field> fields) {
    return anyNamed(fields) && !numbers(fields).isEmpty() && agree(fields);
  }

  /** Texts, constants and flags: all that are named are tried, and one that is not. */
  private static boolean anyNamed(List<Field> fields) {
    Set<String> tried = new HashSet<>();
    fields.stream()
        .flatMap(each -> each.values().stream())
        .filter(Value::isNamed)
        .forEach(
            named -> {
              tried.add(named.meaning());
              tried.addAll(named.domain());
            });
    return tried.isEmpty()
        || tried.stream().anyMatch(value -> fields.stream().allMatch(each -> admits(each, value)));
  }

  /** Whether the constraint lets the value pass; one that is about unknown values lets all pass. */
  private static boolean admits(Field field, String value) {
    boolean allNamed = field.values().stream().allMatch(Value::isNamed);
    boolean isAmong = field.values().stream().anyMatch(each -> each.meaning().equals(value));
    return switch (field.sign()) {
      case "==", "in" -> !allNamed || isAmong;
      case "!=", "not in" -> !isAmong;
      default -> true;
    };
  }

  /** Whether a number of the interval may meet the constraint. */
  boolean anyWithin(Interval interval, Field field) {
    return field.values().size() != 1
        || !interval.holding(field.sign(), number(field.values().get(0))).isEmpty();
  }

  private Interval numbers(List<Field> fields) {
    Interval left = Interval.ANY;
    for (Field field : fields) {
      if (field.values().size() == 1) {
        left = left.holding(field.sign(), number(field.values().get(0)));
      }
    }
    return left;
  }

  private Interval number(Value value) {
    return value
        .parameter()
        .map(known::parameter)
        .or(() -> value.number().map(Interval::of))
        .orElse(Interval.ANY);
  }

  /** Whether none says of a value what another denies. */
  private static boolean agree(List<Field> fields) {
    Set<String> said =
        fields.stream().map(each -> said(each.sign(), each)).collect(Collectors.toSet());
    return fields.stream()
        .flatMap(each -> opposite(each.sign()).map(sign -> said(sign, each)).stream())
        .noneMatch(said::contains);
  }

  private static String said(String sign, Field field) {
    return sign + " " + field.values().stream().map(Value::meaning).toList();
  }

  private static Optional<String> opposite(String sign) {
    return switch (sign) {
      case "==" -> Optional.of("!=");
      case "in", "contains" -> Optional.of("not " + sign);
      default -> Optional.empty();
    };
  }
}
