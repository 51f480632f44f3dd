package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.text.SourceFile;

/**
 * Refuses characters that could make a rule read otherwise than it looks: escapes, control and
 * invisible characters, comments and quoted texts included. Rules become Java source, in which such
 * an escape is code.
 */
final class TextLint {

  private TextLint() {}

  /** Reports the first such character of each kind; whether there was none. */
  static boolean check(SourceFile source, Problems problems) {
    int before = problems.errors();
    String text = source.text();
    int backslash = text.indexOf('\\');
    if (backslash >= 0) {
      problems.error(
          source.at(backslash, 1),
          "a backslash may not stand in a rule file, not even in a comment",
          "Write the character itself; for text in quotation marks inside a text, use ‘ and ’.");
    }
    text.codePoints()
        .filter(TextLint::isHidden)
        .findFirst()
        .ifPresent(
            point ->
                problems.error(
                    source.at(text.indexOf(point), 1),
                    "a character that cannot be seen (U+%04X)".formatted(point),
                    "Delete it; it often comes with text pasted from elsewhere."));
    return problems.errors() == before;
  }

  private static boolean isHidden(int point) {
    if (point == '\n' || point == '\t') {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> point != ' ' && Character.isSpaceChar(point);
    };
  }
}
