package io.github.trilat.chart;

import io.github.trilat.model.Country;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Markers of equal weight to the eye, centred on a point. */
final class Markers {
  private Markers() {}

  /** A country's own shape: Japan a disc, the ROK a square, the US a triangle. */
  static Shape of(Country country, double x, double y, double radius) {
    return switch (country) {
      case JAPAN -> disc(x, y, radius);
      case ROK -> square(x, y, radius);
      case US -> triangle(x, y, radius);
    };
  }

  static Shape disc(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  static Path2D square(double x, double y, double r) {
    double h = 0.89 * r;
    return polygon(x - h, y - h, x + h, y - h, x + h, y + h, x - h, y + h);
  }

  static Path2D triangle(double x, double y, double r) {
    return polygon(x, y - 1.2 * r, x + 1.15 * r, y + 0.8 * r, x - 1.15 * r, y + 0.8 * r);
  }

  static Path2D wedge(double x, double y, double r) {
    return polygon(x, y + 1.2 * r, x - 1.15 * r, y - 0.8 * r, x + 1.15 * r, y - 0.8 * r);
  }

  static Path2D diamond(double x, double y, double r) {
    double h = 1.25 * r;
    return polygon(x, y - h, x + h, y, x, y + h, x - h, y);
  }

  /** An arrow head that points to the right, its tip at (x, y). */
  static Path2D arrowHead(double x, double y, double size) {
    return polygon(x, y, x - size, y - size / 1.6, x - size, y + size / 1.6);
  }

  /** Two strokes crosswise. */
  static Path2D cross(double x, double y, double r) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(x - r, y - r);
    path.lineTo(x + r, y + r);
    path.moveTo(x - r, y + r);
    path.lineTo(x + r, y - r);
    return path;
  }

  /** Two arcs to either side of a point, as of a siren. */
  static Path2D waves(double x, double y, double r) {
    Path2D.Double path = new Path2D.Double();
    for (int side = -1; side <= 1; side += 2) {
      for (double far : new double[] {0.62 * r, r}) {
        path.moveTo(x + side * far * 0.8, y - far);
        path.quadTo(x + side * far * 1.75, y, x + side * far * 0.8, y + far);
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
