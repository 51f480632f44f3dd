package io.github.trilat.chart;

/**
 * How a text looks; the constants are all the sizes that charts use.
 *
 * @param size in pixels of a chart 1120 wide; nothing is below 13, which a back row can still read
 *     on a screen
 * @param colour as CSS has it, {@code #1b2733}
 */
record Style(double size, Weight weight, String colour) {
  static final Style TITLE = new Style(25, Weight.SEMIBOLD, Palette.INK);
  static final Style SUBTITLE = new Style(15.5, Weight.REGULAR, Palette.SOFT);
  static final Style HEADING = new Style(16, Weight.SEMIBOLD, Palette.INK);
  static final Style LABEL = new Style(14, Weight.REGULAR, Palette.INK);
  static final Style VALUE = new Style(14, Weight.SEMIBOLD, Palette.INK);
  static final Style AXIS = new Style(13.5, Weight.REGULAR, Palette.SOFT);
  static final Style NOTE = new Style(13, Weight.REGULAR, Palette.SOFT);

  /** The same in another colour. */
  Style in(String other) {
    return new Style(size, weight, other);
  }

  /** The width of a text of this style, in pixels. */
  double width(String text) {
    return Face.of(weight).width(text, size);
  }
}
