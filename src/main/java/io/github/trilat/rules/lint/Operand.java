package io.github.trilat.rules.lint;

import java.util.Optional;

/**
 * One side of a comparison: a field, a variable, a constant, a text, a number, with what follows
 * after dots.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param type what it is; {@code Object} where the linter cannot tell
 * @param field the field of a fact that it reads, if it is one
 */
record Operand(int start, int end, Class<?> type, Optional<Field> field) {

  /** A field of a fact, such as {@code id} of {@code Mechanism}. */
  record Field(Class<?> fact, String name) {}

  static Operand of(int start, int end, Class<?> type) {
    return new Operand(start, end, type, Optional.empty());
  }

  boolean isKnown() {
    return type != Object.class;
  }
}
