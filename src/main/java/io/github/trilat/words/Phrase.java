package io.github.trilat.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Things said one after the other, with marks or without: {@code Phrase.of("see ").and(saying)}.
 * Texts in it are given, and the same in every language.
 */
public record Phrase(List<Part> parts) {

  /** Nothing. */
  public static final Phrase EMPTY = new Phrase(List.of());

  public Phrase {
    parts = List.copyOf(parts);
  }

  /** A value as a {@link Saying} has them. */
  public record Part(Object value, Optional<Mark> mark) {}

  /** A value by itself; nothing of an empty text or list. */
  public static Phrase of(Object value) {
    if (value instanceof Phrase phrase) {
      return phrase;
    }
    boolean none = value.equals("") || value.equals(List.of());
    return none ? EMPTY : new Phrase(List.of(new Part(value, Optional.empty())));
  }

  /** The same, marked. */
  public static Phrase of(Object value, Mark mark) {
    return new Phrase(List.of(new Part(value, Optional.of(mark))));
  }

  /** This and then that. */
  public Phrase and(Object more) {
    List<Part> both = new ArrayList<>(parts);
    both.addAll(of(more).parts);
    return new Phrase(both);
  }

  /** Values in a row with a text between them. */
  public static Phrase join(String between, List<?> values) {
    Phrase all = EMPTY;
    for (Object value : values) {
      all = all.isEmpty() ? of(value) : all.and(between).and(value);
    }
    return all;
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
