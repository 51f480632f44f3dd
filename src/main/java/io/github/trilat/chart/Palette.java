package io.github.trilat.chart;

import io.github.trilat.model.Country;

/**
 * The colours of charts, log and reports: {@code Palette.css(Country.JAPAN)} is {@code #0072b2}.
 *
 * <p>Hues come from the set of Okabe and Ito (<i>Color Universal Design</i>, 2008), which people
 * with any common kind of colour blindness tell apart. The three countries differ in lightness too,
 * and each has a marker of its own shape, so that a grey print loses nothing.
 */
public final class Palette {
  /** Text. */
  public static final String INK = "#1b2733";

  /** Text of second rank. */
  public static final String SOFT = "#4f5b66";

  /** Axes and edges. */
  public static final String EDGE = "#9aa5b0";

  /** Lines of a grid. */
  public static final String GRID = "#e4e8ec";

  /** Areas that mark a span, such as the time of flight. */
  public static final String BAND = "#e9f0f6";

  /** The ground. */
  public static final String PAPER = "#ffffff";

  /** Lines of a grid on such an area. */
  static final String BAND_GRID = "#d3dbe3";

  /** Hatching that stands for less than such an area. */
  static final String BAND_HATCH = "#d3dee8";

  /** Hatching of what is absent. */
  static final String ABSENT = "#d8dde2";

  /** The ground of what failed. */
  static final String FAILED_GROUND = "#fdf1ea";

  /** What came too late. */
  public static final String LATE = "#c4cbd2";

  /** What was used or worked. */
  public static final String USED = "#35526f";

  /** What failed. */
  public static final String FAILED = "#b34700";

  private Palette() {}

  /** A country's colour for areas and markers. */
  public static String css(Country country) {
    return switch (country) {
      case JAPAN -> "#0072b2";
      case ROK -> "#e69f00";
      case US -> "#009e73";
    };
  }

  /**
   * A country's colour for text and edges: the same hue, dark enough to read on white (contrast of
   * 4.5 and more).
   */
  public static String deepCss(Country country) {
    return switch (country) {
      case JAPAN -> "#005a8d";
      case ROK -> "#875d00";
      case US -> "#006b4e";
    };
  }

  /**
   * A country's marker as a character, for text: Japan a disc, the ROK a square, the US a triangle.
   */
  public static String marker(Country country) {
    return switch (country) {
      case JAPAN -> "●";
      case ROK -> "■";
      case US -> "▲";
    };
  }
}
