package io.github.trilat.rules.check;

import io.github.trilat.rules.check.Shape.Field;
import io.github.trilat.rules.tree.Vocabulary;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether any value of one field meets some constraints.
 *
 * @param known what parameters can be
 */
record Values(Known known) {
  private static final Pattern CONSTANT = Pattern.compile("([A-Z]\\w+)\\.([A-Z_0-9]+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern NEGATIVE = Pattern.compile("\\(0-(\\d+(?:\\.\\d+)?)\\)");
  private static final Pattern PARAMETER = Pattern.compile("Parameter\\[(.+)]\\.value");
  private static final Set<String> FLAGS = Set.of("true", "false");

  /** Stands for any value that no constraint names. */
  private static final String ANOTHER = "another";

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

    private static String plain(double value) {
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
    Set<String> named =
        fields.stream()
            .flatMap(each -> each.values().stream())
            .filter(Values::isNamed)
            .collect(Collectors.toSet());
    if (named.isEmpty()) {
      return true;
    }
    Set<String> tried = new HashSet<>(named);
    tried.addAll(all(named.iterator().next()));
    return tried.stream().anyMatch(value -> fields.stream().allMatch(each -> admits(each, value)));
  }

  private static boolean isNamed(String value) {
    return value.startsWith("\"") || FLAGS.contains(value) || constants(value).isPresent();
  }

  private static Set<String> all(String value) {
    return FLAGS.contains(value) ? FLAGS : constants(value).orElse(Set.of(ANOTHER));
  }

  private static Optional<Set<String>> constants(String value) {
    Matcher matcher = CONSTANT.matcher(value);
    return matcher.matches() && Vocabulary.enums().containsKey(matcher.group(1))
        ? Optional.of(
            Vocabulary.constants(Vocabulary.enums().get(matcher.group(1))).stream()
                .map(name -> matcher.group(1) + "." + name)
                .collect(Collectors.toSet()))
        : Optional.empty();
  }

  /** Whether the constraint lets the value pass; one that is about unknown values lets all pass. */
  private static boolean admits(Field field, String value) {
    boolean allNamed = field.values().stream().allMatch(Values::isNamed);
    return switch (field.sign()) {
      case "==", "in" -> !allNamed || field.values().contains(value);
      case "!=", "not in" -> !field.values().contains(value);
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

  private Interval number(String value) {
    Matcher parameter = PARAMETER.matcher(value);
    if (parameter.matches()) {
      return known.parameter(parameter.group(1));
    }
    Matcher negative = NEGATIVE.matcher(value);
    if (negative.matches()) {
      return Interval.of(-Double.parseDouble(negative.group(1)));
    }
    return NUMBER.matcher(value).matches() ? Interval.of(Double.parseDouble(value)) : Interval.ANY;
  }

  /** Whether none says of a value what another denies. */
  private static boolean agree(List<Field> fields) {
    Set<String> said =
        fields.stream().map(each -> each.sign() + " " + each.values()).collect(Collectors.toSet());
    return fields.stream()
        .flatMap(each -> opposite(each.sign()).map(sign -> sign + " " + each.values()).stream())
        .noneMatch(said::contains);
  }

  private static Optional<String> opposite(String sign) {
    return switch (sign) {
      case "==" -> Optional.of("!=");
      case "in", "contains" -> Optional.of("not " + sign);
      default -> Optional.empty();
    };
  }
}
