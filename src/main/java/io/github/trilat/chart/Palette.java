package io.github.trilat.chart;

import io.github.trilat.model.Country;
import java.awt.BasicStroke;
import java.awt.Color;

/**
 * The colours of charts, log and reports: {@code Palette.css(Country.JAPAN)} is {@code #0072b2}.
 *
 * <p>Hues come from the set of Okabe and Ito (<i>Color Universal Design</i>, 2008), which people
 * with any common kind of colour blindness tell apart. The three countries differ in lightness too,
 * and each has a marker of its own shape, so that a grey print loses nothing.
 */
public final class Palette {
  static final Color INK = new Color(0x1b2733);
  static final Color SOFT = new Color(0x4f5b66);
  static final Color EDGE = new Color(0x9aa5b0);
  static final Color GRID = new Color(0xd9dfe5);
  static final Color RULE = new Color(0xc4cbd2);
  static final Color PAPER = Color.WHITE;

  /** The span of a flight, or of warning before a landing; laid thinly over the grid. */
  static final Color BAND = new Color(0xd3, 0xe1, 0xed, 0x80);

  /** What that looks like on white. */
  static final Color BAND_GROUND = new Color(0xe9f0f6);

  /** Hatching that stands for less than such a span. */
  static final Color BAND_HATCH = new Color(0xd3dee8);

  /** Hatching of what is absent. */
  static final Color ABSENT = new Color(0xd8dde2);

  static final Color LATE = RULE;
  static final Color USED = new Color(0x35526f);
  static final Color FAILED = new Color(0xb34700);
  static final Color FAILED_GROUND = new Color(0xfdf1ea);

  private Palette() {}

  /** A country's colour for areas and markers. */
  public static String css(Country country) {
    return css(of(country));
  }

  /**
   * A country's colour for text and edges: the same hue, dark enough to read on white (contrast of
   * 4.5 and more).
   */
  public static String deepCss(Country country) {
    return css(deep(country));
  }

  static Color of(Country country) {
    return switch (country) {
      case JAPAN -> new Color(0x0072b2);
      case ROK -> new Color(0xe69f00);
      case US -> new Color(0x009e73);
    };
  }

  static Color deep(Country country) {
    return switch (country) {
      case JAPAN -> new Color(0x005a8d);
      case ROK -> new Color(0x875d00);
      case US -> new Color(0x006b4e);
    };
  }

  /** An unbroken line of that width. */
  static BasicStroke line(double width) {
    return line(width, null);
  }

  /** A line of that width in dashes and gaps; unbroken for null. */
  static BasicStroke line(double width, float[] dashes) {
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0);
  }

  /** Such as {@code #1b2733}. */
  static String css(Color colour) {
    return "#" + Integer.toHexString(colour.getRGB()).substring(2);
  }
}
