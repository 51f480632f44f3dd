package io.github.trilat.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces. */
final class Wrap {
  private Wrap() {}

  /** The text in lines of at most {@code width} characters; a longer word is cut. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      for (String part : parts(word, width)) {
        if (line.length() > 0 && line.length() + 1 + part.length() > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(part);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A word in pieces of at most {@code width} characters, none of them half a character. */
  private static List<String> parts(String word, int width) {
    List<String> parts = new ArrayList<>();
    String rest = word;
    while (rest.length() > width) {
      int cut = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
      parts.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    parts.add(rest);
    return parts;
  }

  /** The text filled up with spaces to {@code width}; a longer one keeps one space after it. */
  static String pad(String text, int width) {
    return text.length() < width ? text + " ".repeat(width - text.length()) : text + " ";
  }
}
