package io.github.trilat.diagnostic;

/**
 * The part of a source line around a place, with a caret line under it that fits in a terminal:
 * escapes and wide (East Asian) letters are allowed for.
 */
final class Excerpt {

  /** Widest excerpt, in columns of a terminal; the log's lines fit the same. */
  static final int MAX_WIDTH = 116;

  private static final int BEFORE_CARET = 60;

  private final int[] points;
  private final int from;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder carets = new StringBuilder();

  private Excerpt(String line, int column) {
    points = line.codePoints().toArray();
    from = points.length <= MAX_WIDTH ? 0 : Math.max(0, column - 1 - BEFORE_CARET);
  }

  /** Source line and caret line, each with an LF. */
  static String of(String line, Place place) {
    return new Excerpt(line, place.column()).render(place.column() - 1, place.length());
  }

  private String render(int first, int length) {
    if (from > 0) {
      add("…", ' ');
    }
    int index = from;
    for (; index < points.length && text.length() < MAX_WIDTH; index++) {
      StringBuilder shown = new StringBuilder();
      appendShown(shown, points[index]);
      add(shown.toString(), index >= first && index < first + length ? '^' : ' ');
    }
    if (index < points.length) {
      text.append('…');
    }
    return text.toString().stripTrailing() + "\n" + caretLine(first) + "\n";
  }

  private void add(String shown, char mark) {
    text.append(shown);
    int width = shown.codePoints().map(Width::of).sum();
    carets.append(String.valueOf(mark).repeat(width));
  }

  /** A place at the end of its line, where something is missing, lies beyond the last character. */
  private String caretLine(int first) {
    if (carets.indexOf("^") < 0) {
      carets.append(" ".repeat(Math.max(0, Math.min(first - points.length, 1)))).append('^');
    }
    return carets.toString().stripTrailing();
  }

  private static void appendShown(StringBuilder shown, int point) {
    if (point == '\t') {
      shown.append(' ');
    } else {
      Shown.append(shown, point);
    }
  }
}
