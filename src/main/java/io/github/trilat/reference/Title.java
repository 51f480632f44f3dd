package io.github.trilat.reference;

/** What a value of the model is called in sentences, such as {@code being tested}. */
final class Title {
  private Title() {}

  /** Its {@code title()}, which every enumeration of the model has. */
  static Text of(Enum<?> value) {
    try {
      return Text.of((String) value.getDeclaringClass().getMethod("title").invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every value of the model has a title: " + value, e);
    }
  }
}
