package io.github.trilat.chart;

import java.awt.geom.Path2D;

/**
 * Slanted lines that fill a rectangle. They are cut to it by arithmetic, since clip paths and
 * patterns would need ids.
 */
final class Hatch {
  private Hatch() {}

  /** Lines rising to the right at 45 degrees, {@code gap} pixels apart along the edge. */
  static Path2D of(double x, double y, double width, double height, double gap) {
    Path2D.Double path = new Path2D.Double();
    for (double start = gap / 2; start < width + height; start += gap) {
      double fromLeft = Math.max(0, start - height);
      double toLeft = Math.min(start, width);
      path.moveTo(x + fromLeft, y + start - fromLeft);
      path.lineTo(x + toLeft, y + start - toLeft);
    }
    return path;
  }
}
