package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.model.Country;
import java.awt.Shape;

/**
 * Draws the marks of a lane: a cue hollow, an own track solid, a partner's track with a white
 * heart, an alert as a siren.
 */
final class MarkPainter {
  private static final double RADIUS = 7;

  private final Sheet sheet;
  private final Country country;

  MarkPainter(Sheet sheet, Country country) {
    this.sheet = sheet;
    this.country = country;
  }

  /** The country's own marker, beside its name. */
  void country(double x, double y) {
    sheet.shape(Markers.of(country, x, y, 6.5), Ink.fill(Palette.css(country)).edged(deep(), 1.5));
  }

  /** The moment from which the country's own radar sees the flight. */
  void sight(double x, double y) {
    sheet.line(x, y - 7, x, y + 7, Ink.line(deep(), 2));
  }

  /** The line from the start of a transfer, or of the processing, to its end. */
  void way(Route route, double from, double to, double y, Timing timing) {
    if (to - from > 1) {
      sheet.line(from, y, to, y, route.ink(edge(timing)));
      sheet.line(from, y - 4, from, y + 4, Ink.line(edge(timing), 1.5));
    }
  }

  /**
   * The mark itself; grey after the end of the flight, and struck through if that was a landing.
   */
  void mark(Kind kind, double x, double y, Timing timing) {
    boolean late = timing != Timing.IN_TIME;
    String fill = late ? Palette.LATE : Palette.css(country);
    String edge = edge(timing);
    Shape shape = Markers.of(country, x, y, RADIUS);
    switch (kind) {
      case CUE -> sheet.shape(shape, Ink.fill(Palette.PAPER).edged(edge, 2.25));
      case OWN_TRACK -> sheet.shape(shape, Ink.fill(fill).edged(edge, 1.5));
      case SHARED_TRACK -> {
        sheet.shape(shape, Ink.fill(fill).edged(edge, 1.5));
        sheet.circle(x, y, 2.4, Ink.fill(Palette.PAPER));
      }
      case PUBLIC_ALERT -> {
        sheet.circle(x, y, 11, Ink.fill(late ? Palette.PAPER : Palette.BAND));
        sheet.circle(x, y, 3, Ink.fill(edge(timing)));
        sheet.shape(Markers.waves(x, y, 6.5), Ink.line(edge, 1.75));
      }
    }
    if (timing == Timing.AFTER_LANDING) {
      sheet.line(x - 8, y + 8, x + 8, y - 8, Ink.line(Palette.INK, 1.5));
    }
  }

  private String edge(Timing timing) {
    return timing == Timing.IN_TIME ? deep() : Palette.SOFT;
  }

  private String deep() {
    return Palette.deepCss(country);
  }
}
