package io.github.trilat.rules.conditions;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

/** What stands between two commas of a pattern. */
sealed interface Constraint {

  /** {@code $launch : launch}: binds, and always holds. */
  record Binding(String variable, Expression value) implements Constraint {}

  /**
   * {@code count >= $grave.value}: holds or not. What cannot be worked out, such as {@code 1 / 0},
   * is not met: Drools would have stopped at a constraint before it, or failed.
   */
  record Requirement(String text, Expression test) implements Constraint {

    boolean holds(Frame frame) {
      return failure(frame).isEmpty();
    }

    /** Why the fact does not meet it, if it does not. */
    Optional<Failure> failure(Frame frame) {
      try {
        return test.holds(frame)
            ? Optional.empty()
            : Optional.of(new Failure(text, test.differences(frame)));
      } catch (ArithmeticException | DateTimeException e) {
        return Optional.of(new Failure(text + ", which cannot be worked out", List.of()));
      }
    }
  }
}
