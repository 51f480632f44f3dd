package io.github.trilat.chart;

import io.github.trilat.model.Country;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Markers of equal weight to the eye, centred on the origin. */
final class Markers {
  private Markers() {}

  /** A country's own shape: Japan a disc, the ROK a square, the US a triangle. */
  static Shape of(Country country, double radius) {
    return switch (country) {
      case JAPAN -> of(0, radius);
      case ROK -> of(1, radius);
      case US -> of(2, radius);
    };
  }

  /** One of five: disc, square, triangle, diamond, triangle on its tip. */
  static Shape of(int kind, double r) {
    return switch (kind) {
      case 0 -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
      case 1 ->
          polygon(
              -0.89 * r, -0.89 * r, 0.89 * r, -0.89 * r, 0.89 * r, 0.89 * r, -0.89 * r, 0.89 * r);
      case 2 -> polygon(0, -1.2 * r, 1.15 * r, 0.8 * r, -1.15 * r, 0.8 * r);
      case 3 -> polygon(0, -1.25 * r, 1.25 * r, 0, 0, 1.25 * r, -1.25 * r, 0);
      default -> polygon(0, 1.2 * r, -1.15 * r, -0.8 * r, 1.15 * r, -0.8 * r);
    };
  }

  /** A marker with an edge so many pixels wide. */
  static Pen pen(Shape shape, Color fill, Color edge, double width) {
    return graphics -> {
      graphics.setPaint(fill);
      graphics.fill(shape);
      graphics.setPaint(edge);
      graphics.setStroke(Palette.line(width));
      graphics.draw(shape);
    };
  }

  /** A disc of one colour. */
  static Pen disc(double radius, Color colour) {
    return graphics -> {
      graphics.setPaint(colour);
      graphics.fill(of(0, radius));
    };
  }

  /** A straight line between two points. */
  static Pen line(double x1, double y1, double x2, double y2, Color colour, Stroke stroke) {
    return graphics -> {
      graphics.setPaint(colour);
      graphics.setStroke(stroke);
      graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    };
  }

  /** An arrow head that points to the right, its tip on the origin. */
  static Shape arrowHead(double size) {
    return polygon(0, 0, -size, -size / 1.6, -size, size / 1.6);
  }

  /** Two arcs to either side, as of a siren. */
  static Path2D waves(double r) {
    Path2D.Double path = new Path2D.Double();
    for (int side = -1; side <= 1; side += 2) {
      for (double far : new double[] {0.62 * r, r}) {
        path.moveTo(side * far * 0.8, -far);
        path.quadTo(side * far * 1.75, 0, side * far * 0.8, far);
      }
    }
    return path;
  }

  private static Path2D polygon(double... points) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
