package io.github.trilat.rules.conditions;

import java.util.List;

/**
 * A constraint that a fact does not meet, such as {@code count >= $grave.value}.
 *
 * @param constraint as written, in one line, and that it cannot be worked out where that is why
 * @param differences the comparisons in it that did not hold; empty where it is no plain comparison
 */
public record Failure(String constraint, List<Difference> differences) {
  public Failure {
    differences = List.copyOf(differences);
  }

  /** Whether it says which fact is meant, by its id or another name, rather than how it stands. */
  boolean isOfName() {
    return differences.stream()
        .anyMatch(each -> each.relation().names() && each.is().value() instanceof String);
  }
}
