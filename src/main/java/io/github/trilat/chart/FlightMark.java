package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.model.Country;
import java.awt.Color;
import java.awt.Graphics2D;

/**
 * How a mark of a flight looks: a cue hollow, an own track solid, a partner's track with a white
 * heart, an alert as a siren. What came after the flight is grey, after a landing struck through.
 */
record FlightMark(Country country, Flight flight, Mark mark) {
  private static final double RADIUS = 7;

  /**
   * Whether a line leads to the mark. What leads up to an alert is no transfer, and would hide the
   * transfers.
   */
  static boolean hasWay(Mark mark) {
    return mark.kind() != Kind.PUBLIC_ALERT && mark.began() < mark.seconds();
  }

  private Timing timing() {
    return Timing.of(flight, mark.seconds());
  }

  private Color deep() {
    return timing() == Timing.IN_TIME ? Palette.deep(country) : Palette.SOFT;
  }

  private Color ground() {
    return timing() == Timing.IN_TIME ? Palette.BAND_GROUND : Palette.PAPER;
  }

  /** The way that led to it, so many pixels long, up to the origin. */
  Pen way(double length) {
    if (!hasWay(mark)) {
      return graphics -> {};
    }
    Pen line = Markers.line(-length, 0, 0, 0, deep(), Route.of(mark.carrier()).stroke());
    Pen begin = Markers.line(-length, -4, -length, 4, deep(), Palette.line(3));
    return graphics -> {
      line.draw(graphics);
      begin.draw(graphics);
    };
  }

  /** Around the origin; an arrow so many pixels on points beyond the scale, none for 0. */
  Pen pen(double beyond) {
    return graphics -> {
      graphics.setRenderingHint(SvgCanvas.TOOLTIP, FlightWords.mark(country, flight, mark));
      shape(graphics);
      if (timing() == Timing.AFTER_LANDING) {
        Markers.line(-8, 8, 8, -8, Palette.INK, Palette.line(1.5)).draw(graphics);
      }
      if (beyond > 0) {
        graphics.setPaint(Palette.SOFT);
        Pen arrow = at -> at.fill(Markers.arrowHead(9));
        arrow.at(beyond, 0).draw(graphics);
      }
      graphics.setRenderingHint(SvgCanvas.TOOLTIP, null);
    };
  }

  private void shape(Graphics2D graphics) {
    boolean late = timing() != Timing.IN_TIME;
    Color fill = late ? Palette.LATE : Palette.of(country);
    switch (mark.kind()) {
      case CUE -> marker(Palette.PAPER, 2.25).draw(graphics);
      case OWN_TRACK -> marker(fill, 1.5).draw(graphics);
      case SHARED_TRACK -> {
        marker(fill, 1.5).draw(graphics);
        Markers.disc(2.4, Palette.PAPER).draw(graphics);
      }
      case PUBLIC_ALERT -> siren(deep(), ground()).draw(graphics);
    }
  }

  private Pen marker(Color fill, double width) {
    return Markers.pen(Markers.of(country, RADIUS), fill, deep(), width);
  }

  /** A public alert in that colour, on that ground. */
  static Pen siren(Color colour, Color ground) {
    return graphics -> {
      Markers.disc(11, ground).draw(graphics);
      graphics.setPaint(colour);
      graphics.setStroke(Palette.line(1.75));
      graphics.draw(Markers.waves(6.5));
      Markers.disc(2.5, colour).draw(graphics);
    };
  }
}
