package io.github.trilat.report;

import io.github.trilat.chart.Palette;
import io.github.trilat.model.Country;

/**
 * Inks on a terminal.
 *
 * @param colour whether it shows colour; if not, there are no escape codes
 */
record Paint(boolean colour) {
  private static final String RESET = "\u001b[0m";

  /** The text in an ink. */
  String on(String text, Ink ink) {
    return colour && !text.isBlank() && ink != Ink.PLAIN ? code(ink) + text + RESET : text;
  }

  private static String code(Ink ink) {
    return switch (ink) {
      case PLAIN -> "";
      case DIM -> "\u001b[2m";
      case STRONG -> "\u001b[1m";
      case INJECT -> "\u001b[1;7m";
      case FAILURE -> "\u001b[1;4m";
      case JAPAN -> rgb(Palette.css(Country.JAPAN));
      case ROK -> rgb(Palette.css(Country.ROK));
      case US -> rgb(Palette.css(Country.US));
    };
  }

  /** The escape code of a colour such as {@code #0072B2}. */
  private static String rgb(String css) {
    int value = Integer.parseInt(css.substring(1), 16);
    return "\u001b[1;38;2;%s;%s;%sm".formatted(value >> 16, value >> 8 & 0xff, value & 0xff);
  }
}
