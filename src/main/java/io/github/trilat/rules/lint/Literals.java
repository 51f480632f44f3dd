package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Suggestion;
import java.util.List;

/** How a value has to be written. */
final class Literals {

  private Literals() {}

  /** What to write for a word that stands where a constant is wanted, such as {@code JAPN}. */
  static String constant(Class<?> enumeration, String word) {
    String name = enumeration.getSimpleName();
    List<String> constants = Vocabulary.constants(enumeration);
    return Suggestion.nearest(word, constants)
        .map(constant -> "Write " + name + "." + constant)
        .orElse("Write " + name + ". and one of: " + String.join(", ", constants));
  }
}
