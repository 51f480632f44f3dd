package io.github.trilat.chart;

import io.github.trilat.model.Country;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * How a bar or a cell looks.
 *
 * @param fill of its ground, null for none
 * @param hatch pixels between slanted lines in the edge's colour, 0 for none
 * @param width of its edge, 0 for none
 * @param radius of its corners
 */
record Box(Color fill, double hatch, Color edge, double width, double radius) {
  private static final double EDGE = 1.25;

  /** What a country knows for certain, or in the end. */
  static Box solid(Country country) {
    return new Box(Palette.of(country), 0, Palette.deep(country), EDGE, 0);
  }

  /** What a country knows by itself, or by one way alone. */
  static Box hatched(Country country) {
    return hatched(Palette.deep(country));
  }

  static Box hatched(Color colour) {
    return new Box(Palette.PAPER, 5, colour, EDGE, 0);
  }

  static Box filled(Color fill, Color edge) {
    return new Box(fill, 0, edge, EDGE, 0);
  }

  void draw(Graphics2D graphics, Rectangle2D area) {
    Shape shape = shape(area);
    if (fill != null) {
      graphics.setPaint(fill);
      graphics.fill(shape);
    }
    graphics.setPaint(edge);
    if (hatch > 0) {
      graphics.setStroke(Palette.line(1));
      graphics.draw(hatching(area));
    }
    if (width > 0) {
      graphics.setStroke(Palette.line(width));
      graphics.draw(shape);
    }
  }

  /** The box around the origin, so many pixels wide and high: for legends. */
  Pen sample(double wide, double high) {
    return graphics -> draw(graphics, new Rectangle2D.Double(-wide / 2, -high / 2, wide, high));
  }

  private Shape shape(Rectangle2D area) {
    return radius == 0
        ? area
        : new RoundRectangle2D.Double(
            area.getX(), area.getY(), area.getWidth(), area.getHeight(), 2 * radius, 2 * radius);
  }

  /** Lines rising to the right at 45 degrees, cut at the edges. */
  private Path2D hatching(Rectangle2D area) {
    Path2D.Double path = new Path2D.Double();
    for (double start = hatch / 2; start < area.getWidth() + area.getHeight(); start += hatch) {
      double from = Math.max(0, start - area.getHeight());
      double to = Math.min(start, area.getWidth());
      path.moveTo(area.getX() + from, area.getY() + start - from);
      path.lineTo(area.getX() + to, area.getY() + start - to);
    }
    return path;
  }
}
