package io.github.trilat.document;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.words.Span;
import io.github.trilat.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What a phrase says, with nothing in it that could steer a terminal or turn text round. */
final class Safe {
  private Safe() {}

  static List<Span> spans(Object phrase, Words words) {
    return words.spans(phrase).stream().map(span -> span.with(text(span.text()))).toList();
  }

  /** Line breaks and tabs are spaces; whatever else is not a character to be seen is escaped. */
  static String text(String text) {
    return Shown.escaped(text.replace('\n', ' ').replace('\t', ' ').replace("\r", ""));
  }

  /** The same, but a line break stays one. */
  static String lines(String text) {
    return text.lines().map(Safe::text).collect(Collectors.joining("\n"));
  }
}
