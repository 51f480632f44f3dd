package io.github.trilat.report;

/** Some text of one ink. */
record Span(String text, Ink ink) {
  static Span plain(String text) {
    return new Span(text, Ink.PLAIN);
  }

  static Span dim(String text) {
    return new Span(text, Ink.DIM);
  }
}
