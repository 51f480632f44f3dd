package io.github.trilat.chart;

import io.github.trilat.model.Country;
import java.awt.Color;
import java.awt.geom.Line2D;

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

  /** Each country's marker in that state, side by side. */
  static Words markers(boolean hollow, Pen heart, String meaning) {
    Words words = new Words();
    for (Country country : Country.values()) {
      Color fill = hollow ? Palette.PAPER : Palette.of(country);
      Pen marker =
          Markers.pen(Markers.of(country, 6), fill, Palette.deep(country), hollow ? 2.25 : 1.5);
      words.add(
          graphics -> {
            marker.draw(graphics);
            heart.draw(graphics);
          },
          8,
          country == Country.US ? 24 : 17);
    }
    return words.add(meaning, Fonts.NOTE, Palette.INK);
  }

  /** A line along which something came. */
  static Words route(Route route) {
    Pen line =
        graphics -> {
          graphics.setPaint(Palette.SOFT);
          graphics.setStroke(route.stroke());
          graphics.draw(new Line2D.Double(-16, 0, 16, 0));
        };
    return of(line, 32, route.title());
  }
}
