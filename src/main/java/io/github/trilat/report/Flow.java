package io.github.trilat.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks inked text into lines at spaces. Spans without a space between them stay together, and
 * each keeps its ink.
 */
final class Flow {
  private final int width;
  private final List<List<Span>> lines = new ArrayList<>();
  private final List<Span> word = new ArrayList<>();
  private List<Span> line = new ArrayList<>();
  private int used;

  private Flow(int width) {
    this.width = width;
  }

  /** The text in lines of at most {@code width} characters; a longer word is cut. */
  static List<List<Span>> lines(List<Span> text, int width) {
    Flow flow = new Flow(width);
    text.forEach(flow::add);
    flow.endWord();
    flow.endLine();
    return flow.lines;
  }

  private void add(Span span) {
    String[] words = span.text().split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        endWord();
      }
      if (!words[i].isEmpty()) {
        word.add(new Span(words[i], span.ink()));
      }
    }
  }

  private void endWord() {
    int length = word.stream().mapToInt(part -> part.text().length()).sum();
    if (used > 0 && used + 1 + length > width) {
      endLine();
    } else if (used > 0 && length > 0) {
      put(Span.plain(" "));
    }
    word.forEach(this::fill);
    word.clear();
  }

  private void fill(Span part) {
    for (String piece : Wrap.lines(part.text(), width)) {
      if (used + piece.length() > width) {
        endLine();
      }
      put(new Span(piece, part.ink()));
    }
  }

  private void put(Span span) {
    line.add(span);
    used += span.text().length();
  }

  private void endLine() {
    lines.add(List.copyOf(line));
    line = new ArrayList<>();
    used = 0;
  }
}
