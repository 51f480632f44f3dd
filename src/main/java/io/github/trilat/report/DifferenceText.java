package io.github.trilat.report;

import io.github.trilat.model.Parameter;
import io.github.trilat.rules.attempt.Candidate.Difference;
import io.github.trilat.rules.attempt.Candidate.Failure;
import io.github.trilat.rules.attempt.Candidate.Side;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a fact lacks: {@code count is 3, needs at least 10 (parameter grave-salvo)}. */
final class DifferenceText {
  private DifferenceText() {}

  static String of(Failure failure) {
    return failure.differences().isEmpty()
        ? "does not meet: " + failure.constraint()
        : failure.differences().stream().map(DifferenceText::of).collect(Collectors.joining("; "));
  }

  static String of(Difference difference) {
    return difference.is().text()
        + " is "
        + FactText.value(difference.is().value())
        + ", "
        + needs(difference, FactText.value(difference.needs().value()))
        + parameters(difference);
  }

  private static String needs(Difference difference, String value) {
    return switch (difference.relation()) {
      case EQUAL -> "needs " + value;
      case UNEQUAL -> "must not be " + value;
      case LESS -> "needs less than " + value;
      case AT_MOST -> "needs at most " + value;
      case MORE -> "needs more than " + value;
      case AT_LEAST -> "needs at least " + value;
      case IN -> "needs one of " + value;
      case NOT_IN -> "must be none of " + value;
      case CONTAINS -> "needs " + value + " among them";
      case NOT_CONTAINS -> "must not have " + value + " among them";
    };
  }

  private static String parameters(Difference difference) {
    List<String> ids =
        Stream.of(difference.is(), difference.needs())
            .map(Side::parameters)
            .flatMap(List::stream)
            .map(Parameter::id)
            .distinct()
            .toList();
    return ids.isEmpty() ? "" : " (parameter " + String.join(", ", ids) + ")";
  }
}
