package io.github.trilat.diagnostic;

import java.util.List;

/**
 * Makes what a user wrote safe to show: {@code Shown.value("a\tb")} is {@code ‘a\tb’}.
 *
 * <p>Control, formatting (as for right-to-left text) and unpaired surrogate characters would let a
 * file rewrite the terminal or disguise its own text; they are shown as escapes.
 */
public final class Shown {

  /** Longest value shown in a message, in code points. */
  static final int MAX_VALUE = 60;

  private Shown() {}

  /** The value in quotation marks, escaped, shortened to {@value #MAX_VALUE} characters. */
  public static String value(String value) {
    boolean tooLong = value.codePointCount(0, value.length()) > MAX_VALUE;
    String kept =
        tooLong ? value.substring(0, value.offsetByCodePoints(0, MAX_VALUE - 1)) + "…" : value;
    return "‘" + escaped(kept) + "’";
  }

  /** The text with every character escaped that could steer a terminal. Idempotent. */
  public static String escaped(String text) {
    if (isSafe(text) && text.indexOf('\n') < 0 && text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(point -> append(safe, point));
    return safe.toString();
  }

  /** Whether nothing has to be escaped but line breaks and tabs. */
  public static boolean isSafe(String text) {
    int point;
    for (int index = 0; index < text.length(); index += Character.charCount(point)) {
      point = text.codePointAt(index);
      if (isUnsafe(point) && point != '\n' && point != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Several as a sentence has them: {@code a, b and c}. */
  public static String list(List<String> shown) {
    int last = shown.size() - 1;
    return last < 1
        ? String.join("", shown)
        : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
  }

  static void append(StringBuilder safe, int point) {
    if (isUnsafe(point)) {
      safe.append(escape(point));
    } else {
      safe.appendCodePoint(point);
    }
  }

  private static boolean isUnsafe(int point) {
    if (point >= ' ' && point <= '~') {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String escape(int point) {
    return switch (point) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u" + (point > 0xFFFF ? "{%x}" : "%04x").formatted(point);
    };
  }
}
