package io.github.trilat.words;

/** What a stretch of text is besides its words, such as code or a link. */
public interface Mark {

  /** Whether the stretch stays in one line if it can, and keeps its spaces. */
  default boolean isWhole() {
    return false;
  }
}
