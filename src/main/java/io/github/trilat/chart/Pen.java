package io.github.trilat.chart;

import java.awt.Graphics2D;

/** Draws something around the origin, or on a panel whose top left corner is there; in pixels. */
@FunctionalInterface
interface Pen {
  void draw(Graphics2D graphics);

  /** The same at another place. */
  default Pen at(double x, double y) {
    return graphics -> {
      graphics.translate(x, y);
      draw(graphics);
      graphics.translate(-x, -y);
    };
  }
}
