package io.github.trilat.words;

import java.util.Optional;

/** A stretch of text in a language, with a mark or without. */
public record Span(String text, Optional<Mark> mark) {

  Span(String text) {
    this(text, Optional.empty());
  }

  /** Whether it stays in one line if it can. */
  boolean isWhole() {
    return mark.filter(Mark::isWhole).isPresent();
  }

  /** The same mark on another text. */
  public Span with(String other) {
    return new Span(other, mark);
  }
}
