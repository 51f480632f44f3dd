package io.github.trilat.rules.idle;

import io.github.trilat.rules.lint.Constraint;
import io.github.trilat.rules.lint.Vocabulary;
import java.util.Arrays;
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
record FieldValues(Known known) {

  private static final Pattern CONSTANT = Pattern.compile("([A-Z]\\w+)\\.([A-Z_0-9]+)");
  private static final Pattern NUMBER = Pattern.compile("-? ?\\d+(?:\\.\\d+)?");
  private static final Pattern PARAMETER = Pattern.compile("Parameter\\[(.+)]\\.value");
  private static final Set<String> FLAGS = Set.of("true", "false");

  /** Stands for any value that no constraint names. */
  private static final String ANOTHER = "another";

  /** Whether there may be one. */
  boolean any(List<Constraint> constraints) {
    return anyNamed(constraints) && !numbers(constraints).isEmpty() && agree(constraints);
  }

  /** Texts, constants and flags: all that are named are tried, and one that is not. */
  private static boolean anyNamed(List<Constraint> constraints) {
    Set<String> named =
        constraints.stream()
            .flatMap(each -> each.values().stream())
            .filter(FieldValues::isNamed)
            .collect(Collectors.toSet());
    if (named.isEmpty()) {
      return true;
    }
    Set<String> tried = new HashSet<>(named);
    tried.addAll(all(named.iterator().next()));
    return tried.stream().anyMatch(value -> constraints.stream().allMatch(c -> admits(c, value)));
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
        ? Optional.of(constants(Vocabulary.enums().get(matcher.group(1))))
        : Optional.empty();
  }

  private static Set<String> constants(Class<?> enumeration) {
    return Vocabulary.constants(enumeration).stream()
        .map(name -> enumeration.getSimpleName() + "." + name)
        .collect(Collectors.toSet());
  }

  /** Whether the constraint lets the value pass; one that is about unknown values lets all pass. */
  private static boolean admits(Constraint constraint, String value) {
    List<String> values = constraint.values();
    boolean allNamed = values.stream().allMatch(FieldValues::isNamed);
    return switch (constraint.sign()) {
      case "==", "in" -> !allNamed || values.contains(value);
      case "!=", "not in" -> !values.contains(value);
      default -> true;
    };
  }

  /** Whether a number of the interval may meet the constraint. */
  boolean anyWithin(Interval interval, Constraint constraint) {
    return constraint.values().size() != 1
        || !interval.holding(constraint.sign(), number(constraint.values().get(0))).isEmpty();
  }

  private Interval numbers(List<Constraint> constraints) {
    Interval left = Interval.ANY;
    for (Constraint constraint : constraints) {
      if (constraint.values().size() == 1) {
        left = left.holding(constraint.sign(), number(constraint.values().get(0)));
      }
    }
    return left;
  }

  private Interval number(String value) {
    Matcher parameter = PARAMETER.matcher(value);
    if (parameter.matches()) {
      return known.parameter(parameter.group(1));
    }
    return NUMBER.matcher(value).matches()
        ? Interval.of(Double.parseDouble(value.replace(" ", "")))
        : Interval.ANY;
  }

  /** Whether none says of a value what another denies. */
  private static boolean agree(List<Constraint> constraints) {
    Set<String> said =
        constraints.stream()
            .map(each -> each.sign() + " " + each.values())
            .collect(Collectors.toSet());
    return constraints.stream()
        .flatMap(each -> opposite(each.sign()).map(sign -> sign + " " + each.values()).stream())
        .noneMatch(said::contains);
  }

  private static Optional<String> opposite(String sign) {
    return Arrays.asList("==", "in", "contains").contains(sign)
        ? Optional.of(sign.equals("==") ? "!=" : "not " + sign)
        : Optional.empty();
  }
}
