package io.github.trilat.rules.conditions;

import java.util.Optional;

/** What stands between two commas of a pattern. */
sealed interface Constraint {

  /** {@code $launch : launch}: binds, and always holds. */
  record Binding(String variable, Expression value) implements Constraint {}

  /** {@code count >= $grave.value}: holds or not. */
  record Requirement(String text, Expression test) implements Constraint {

    /** Why the fact does not meet it, if it does not. */
    Optional<Failure> failure(Frame frame) {
      return test.holds(frame)
          ? Optional.empty()
          : Optional.of(new Failure(text, test.differences(frame)));
    }
  }
}
