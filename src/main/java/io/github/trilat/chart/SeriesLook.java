package io.github.trilat.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.List;

/**
 * How one of several lines looks: colour, dashes and marker, any one of which tells the first five
 * apart; after those, both dashes and marker go with other colours.
 */
record SeriesLook(Color colour, Stroke line, int marker) {
  private static final List<Color> COLOURS =
      List.of(
          new Color(0xd55e00),
          new Color(0x56b4e9),
          new Color(0xa3578a),
          Palette.INK,
          new Color(0x7a8794));
  private static final float[][] DASHES = {null, {16, 4}, {9, 4}, {2.5f, 3.5f}, {14, 4, 3, 4}};

  /** The look of the line in that place, from 0; there are twenty-five. */
  static SeriesLook of(int place) {
    int kinds = COLOURS.size();
    int form = (place + place / kinds) % kinds;
    int butt = BasicStroke.CAP_BUTT;
    Stroke line = new BasicStroke(3, butt, BasicStroke.JOIN_MITER, 4, DASHES[form], 0);
    return new SeriesLook(COLOURS.get(place % kinds), line, form);
  }

  /** Its marker, centred on the origin. */
  Shape shape(double radius) {
    return Markers.of(marker, radius);
  }
}
