package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit, and shortened with an ellipsis where it does not. */
final class Paragraph {
  private Paragraph() {}

  /** The text in at most so many lines of at most so many pixels. */
  static List<String> wrap(String text, Style style, double room, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      boolean last = lines.size() == most - 1;
      if (line.isEmpty() || last || style.width(longer) <= room) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines.stream().map(each -> fit(each, style, room)).toList();
  }

  /** As {@link #wrap}, with lines of about the same length instead of a short last one. */
  static List<String> balance(String text, Style style, double room, int most) {
    List<String> lines = wrap(text, style, room, most);
    if (lines.get(lines.size() - 1).endsWith("…")) {
      return lines;
    }
    double tight = room;
    for (double step = room / 4; step > 8; step /= 2) {
      List<String> tighter = wrap(text, style, tight - step, lines.size());
      tight -= String.join("", tighter).contains("…") ? 0 : step;
    }
    return wrap(text, style, tight, lines.size());
  }

  /** The text, shortened if it is wider than so many pixels. */
  static String fit(String text, Style style, double room) {
    if (style.width(text) <= room) {
      return text;
    }
    int fits = 0;
    int tooLong = text.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      boolean wide = style.width(cut(text, middle)) > room;
      tooLong = wide ? middle : tooLong;
      fits = wide ? fits : middle;
    }
    return cut(text, fits);
  }

  private static String cut(String text, int end) {
    boolean halved = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, halved ? end - 1 : end).stripTrailing() + "…";
  }
}
