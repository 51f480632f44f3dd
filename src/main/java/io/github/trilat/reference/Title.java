package io.github.trilat.reference;

import io.github.trilat.words.Phrase;

/** What a value of the model is called in sentences, such as {@code being tested}. */
final class Title {
  private Title() {}

  /** Its {@code title()}, which every enumeration of the model has. */
  static Phrase of(Enum<?> value) {
    try {
      return Phrase.of((String) value.getDeclaringClass().getMethod("title").invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every value of the model has a title: " + value, e);
    }
  }
}
