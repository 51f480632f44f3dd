package io.github.trilat.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces. */
final class Wrap {
  private Wrap() {}

  /** The text in lines of at most {@code width} characters; a longer word stands alone. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text filled up with spaces to {@code width}; a longer one keeps one space after it. */
  static String pad(String text, int width) {
    return text.length() < width ? text + " ".repeat(width - text.length()) : text + " ";
  }
}
