package io.github.trilat.rules.check;

import io.github.trilat.model.Parameter;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Expression.Arithmetic;
import io.github.trilat.rules.tree.Expression.Literal;
import io.github.trilat.rules.tree.Expression.Member;
import io.github.trilat.rules.tree.Expression.Named;
import io.github.trilat.rules.tree.Expression.Subject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What a field is compared with, as far as it is known before a run.
 *
 * @param meaning what it says, whatever variables are called
 * @param domain where it is a text, a constant or a flag, what there is besides it; else empty
 * @param number the number that it is, if it is written as one
 * @param parameter id of the parameter whose value it is, if it is one's
 */
record Value(
    String meaning, Set<String> domain, Optional<Double> number, Optional<String> parameter) {

  /** Stands for any text that no constraint names. */
  private static final String ANOTHER = "another";

  static Value of(Expression written, IntFunction<String> names, Map<Integer, Pattern> patterns) {
    Expression bare = bare(written);
    return new Value(
        bare.meaning(names),
        bare instanceof Literal literal ? domain(literal.value()) : Set.of(),
        number(bare),
        parameter(bare, patterns));
  }

  /** What it is, whatever variable stands for it. */
  private static Expression bare(Expression written) {
    return written instanceof Named named ? named.stands() : written;
  }

  static Value of(Enum<?> constant) {
    return new Value(meaning(constant), domain(constant), Optional.empty(), Optional.empty());
  }

  static Value of(boolean flag) {
    return new Value(String.valueOf(flag), domain(flag), Optional.empty(), Optional.empty());
  }

  /** Whether it is a text, a constant or a flag. */
  boolean isNamed() {
    return !domain.isEmpty();
  }

  /** A constant as rules write it, such as {@code Status.ACTIVE}. */
  static String meaning(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  private static Set<String> domain(Object value) {
    if (value instanceof Enum<?> constant) {
      return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
          .map(each -> meaning((Enum<?>) each))
          .collect(Collectors.toSet());
    }
    if (value instanceof Boolean) {
      return Set.of("true", "false");
    }
    return value instanceof String ? Set.of(ANOTHER) : Set.of();
  }

  private static Optional<Double> number(Expression written) {
    if (written instanceof Literal literal && literal.value() instanceof Number value) {
      return Optional.of(value.doubleValue());
    }
    boolean negative =
        written instanceof Arithmetic minus
            && minus.sign().equals("-")
            && number(minus.left()).filter(zero -> zero == 0).isPresent();
    return negative ? number(((Arithmetic) written).right()).map(each -> -each) : Optional.empty();
  }

  private static Optional<String> parameter(Expression written, Map<Integer, Pattern> patterns) {
    return written instanceof Member value
            && value.name().equals("value")
            && bare(value.owner()) instanceof Subject subject
            && subject.type() == Parameter.class
        ? Optional.ofNullable(patterns.get(subject.position())).flatMap(each -> each.text("id"))
        : Optional.empty();
  }
}
