package io.github.trilat.chart;

import java.util.List;

/**
 * How a figure is filled and stroked. There is no transparency: tints are mixed beforehand, so that
 * all printers agree.
 *
 * @param fill colour as CSS has it, or {@code none}
 * @param stroke colour as CSS has it, or {@code none}
 * @param width of the stroke, in pixels
 * @param dashes lengths of strokes and gaps in pixels; empty for an unbroken line
 */
record Ink(String fill, String stroke, double width, List<Double> dashes) {
  static final String NONE = "none";

  Ink {
    dashes = List.copyOf(dashes);
  }

  /** Filled, without an edge. */
  static Ink fill(String colour) {
    return new Ink(colour, NONE, 0, List.of());
  }

  /** A line. */
  static Ink line(String colour, double width) {
    return new Ink(NONE, colour, width, List.of());
  }

  /** The same with an edge. */
  Ink edged(String colour, double edge) {
    return new Ink(fill, colour, edge, dashes);
  }

  /** The same with a broken line. */
  Ink dashed(List<Double> pattern) {
    return new Ink(fill, stroke, width, pattern);
  }
}
