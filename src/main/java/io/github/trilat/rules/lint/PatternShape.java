package io.github.trilat.rules.lint;

import io.github.trilat.rules.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern of a rule's conditions.
 *
 * @param span where its fact is named
 * @param mode {@code not}, {@code exists}, or empty
 * @param type the fact
 * @param key tells it from the rule's other patterns of that fact, such as {@code Track1} or {@code
 *     Parameter[hub-relay-delay]}
 * @param constraints what it asks, in order
 */
public record PatternShape(
    Span span, String mode, String type, String key, List<Constraint> constraints) {

  public PatternShape {
    constraints = List.copyOf(constraints);
  }

  /** Whether no fact may match it. */
  public boolean isDenied() {
    return mode.equals("not");
  }

  /** What has to be so for it, bit by bit; one bit where it names no fact. */
  Stream<String> bits() {
    return mode.isEmpty()
        ? Stream.concat(
            Stream.of(key), constraints.stream().map(each -> key + ": " + each.meaning()))
        : Stream.of(mode + " " + type + "( " + meaning() + " )");
  }

  private String meaning() {
    return constraints.stream()
        .map(Constraint::meaning)
        .sorted()
        .collect(Collectors.joining(" ; "));
  }
}
