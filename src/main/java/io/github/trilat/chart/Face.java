package io.github.trilat.chart;

import java.awt.geom.Path2D;

/**
 * A weight of the bundled face, ready to measure and to draw text: {@code
 * Face.of(REGULAR).width("5:35", 14)} pixels.
 */
final class Face {
  private static final Face REGULAR = new Face(Weight.REGULAR);
  private static final Face SEMIBOLD = new Face(Weight.SEMIBOLD);

  /** From here on characters are mostly ideographs and syllables, which are as wide as high. */
  private static final int SQUARE_SCRIPTS = 0x1100;

  private final TrueType file;
  private final int em;

  private Face(Weight weight) {
    file = new TrueType(Fonts.file(weight));
    em = file.unitsPerEm();
  }

  /** The face of that weight. */
  static Face of(Weight weight) {
    return weight == Weight.REGULAR ? REGULAR : SEMIBOLD;
  }

  /** The width of a text in pixels, at a size in pixels; exact, the same on every machine. */
  double width(String text, double size) {
    int units = 0;
    int last = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int glyph = file.glyph(text.codePointAt(i));
      units += advance(text.codePointAt(i), glyph) + file.kerning(last, glyph);
      last = glyph;
    }
    return size * units / em;
  }

  /** Adds a text's outlines to the path, starting at (x, y) on the base line. */
  void draw(String text, double size, double x, double y, Path2D path) {
    double scale = size / em;
    double at = x;
    int last = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int glyph = file.glyph(text.codePointAt(i));
      at += scale * file.kerning(last, glyph);
      file.draw(glyph, path, at, y, scale);
      at += scale * advance(text.codePointAt(i), glyph);
      last = glyph;
    }
  }

  private int advance(int character, int glyph) {
    return glyph == 0 && character >= SQUARE_SCRIPTS ? em : file.advance(glyph);
  }
}
