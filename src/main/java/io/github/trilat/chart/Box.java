package io.github.trilat.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * How a bar or a cell looks. Hatching is drawn as lines, since an SVG of JFree's knows no textures.
 *
 * @param fill of its ground, null for none
 * @param hatch pixels between slanted lines in the edge's colour, 0 for none
 * @param width of its edge, 0 for none
 * @param radius of its corners
 */
record Box(Color fill, double hatch, Color edge, float width, double radius) {

  /** Paints the bars of each series as its box says. */
  static XYBarPainter painter(List<Box> boxes) {
    return new XYBarPainter() {
      @Override
      public void paintBar(
          Graphics2D graphics,
          XYBarRenderer renderer,
          int series,
          int item,
          RectangularShape bar,
          RectangleEdge base) {
        boxes.get(series).paint(graphics, bar);
      }

      @Override
      public void paintBarShadow(
          Graphics2D graphics,
          XYBarRenderer renderer,
          int series,
          int item,
          RectangularShape bar,
          RectangleEdge base,
          boolean peg) {}
    };
  }

  /** Draws bars that reach from the low to the high end of both of their intervals. */
  static XYBarRenderer renderer(List<Box> boxes) {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setBarPainter(painter(boxes));
    return renderer;
  }

  /** The box on a rectangle, in so far as one outline can show it: for legends. */
  Shape sample(Rectangle2D area) {
    return hatch > 0 ? hatching(area) : shape(area);
  }

  private void paint(Graphics2D graphics, RectangularShape bar) {
    Shape shape = shape(bar);
    if (fill != null) {
      graphics.setPaint(fill);
      graphics.fill(shape);
    }
    graphics.setPaint(edge);
    graphics.setStroke(new BasicStroke(1));
    if (hatch > 0) {
      graphics.draw(hatching(bar));
    }
    if (width > 0) {
      graphics.setStroke(new BasicStroke(width));
      graphics.draw(shape);
    }
  }

  private Shape shape(RectangularShape bar) {
    Rectangle2D frame = bar.getFrame();
    return radius == 0
        ? frame
        : new RoundRectangle2D.Double(
            frame.getX(),
            frame.getY(),
            frame.getWidth(),
            frame.getHeight(),
            2 * radius,
            2 * radius);
  }

  /** Lines rising to the right at 45 degrees, cut at the edges. */
  private Path2D hatching(RectangularShape area) {
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
