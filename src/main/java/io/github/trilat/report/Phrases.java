package io.github.trilat.report;

import io.github.trilat.reference.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks text with code in it into lines, but not within the code. */
final class Phrases {
  private static final char SPACE = ' ';
  private static final char UNBREAKABLE = '\u00a0';

  private Phrases() {}

  /** Lines of at most {@code width} characters; code that is longer is broken after all. */
  static List<String> lines(Text text, int width) {
    String words =
        text.spans().stream().map(span -> words(span, width)).collect(Collectors.joining());
    return Wrap.lines(words, width).stream().map(line -> line.replace(UNBREAKABLE, SPACE)).toList();
  }

  private static String words(Text.Span span, int width) {
    boolean whole = span instanceof Text.Code && span.text().length() < width;
    return whole ? span.text().replace(SPACE, UNBREAKABLE) : span.text();
  }
}
