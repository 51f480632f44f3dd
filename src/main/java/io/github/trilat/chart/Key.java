package io.github.trilat.chart;

import io.github.trilat.model.Country;
import java.awt.Color;
import java.util.function.Function;

/** The entries of legends: a sample, and what it means. */
final class Key {
  private static final double GAP = 8;

  private Key() {}

  /** A drawing around the origin that is so many pixels wide. */
  static Words of(Pen sample, double width, String meaning) {
    return new Words().add(sample, width / 2, width + GAP).add(meaning, Fonts.NOTE, Palette.INK);
  }

  /** A bar that looks so. */
  static Words of(Box box, String meaning) {
    return of(box.sample(28, 12), 28, meaning);
  }

  /** A span that is shaded as a flight is. */
  static Words shade(String meaning) {
    return of(Box.filled(Palette.BAND_GROUND, Palette.BAND_GROUND), meaning);
  }

  /** A sample of each country side by side, so many pixels from one to the next. */
  static Words ofAll(Function<Country, Pen> samples, double pitch, String meaning) {
    Words words = new Words();
    for (Country country : Country.values()) {
      words.add(samples.apply(country), pitch / 2, pitch);
    }
    return words.add(nothing -> {}, 0, GAP).add(meaning, Fonts.NOTE, Palette.INK);
  }

  /** Each country's marker, hollow or with something at its heart. */
  static Words markers(boolean hollow, Pen heart, String meaning) {
    return ofAll(
        country -> {
          Color fill = hollow ? Palette.PAPER : Palette.of(country);
          Pen marker =
              Markers.pen(Markers.of(country, 6), fill, Palette.deep(country), hollow ? 2.25 : 1.5);
          return graphics -> {
            marker.draw(graphics);
            heart.draw(graphics);
          };
        },
        17,
        meaning);
  }

  /** A line along which something came. */
  static Words route(Route route) {
    Pen line = Markers.line(-16, 0, 16, 0, Palette.SOFT, route.stroke());
    return of(line, 32, route.title());
  }
}
