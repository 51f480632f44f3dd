package io.github.trilat.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/**
 * Something at a point of a plot that may reach beyond the plot's edge, where other annotations are
 * cut off.
 */
final class Outside extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1;

  private final double x;
  private final double y;
  private final transient Pen pen;

  Outside(double x, double y, Pen pen) {
    this.x = x;
    this.y = y;
    this.pen = pen;
  }

  /** Words whose base line begins, or ends, so many pixels right of and below a point. */
  static Outside label(
      double x, double y, Words words, double right, double down, TextAnchor anchor) {
    return new Outside(
        x,
        y,
        (graphics, atX, atY) ->
            words.draw(graphics, (float) (atX + right), (float) (atY + down), anchor, 0, 0, 0));
  }

  @Override
  public void draw(
      Graphics2D graphics,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domain,
      ValueAxis range,
      int renderer,
      PlotRenderingInfo info) {
    Shape clip = graphics.getClip();
    graphics.setClip(null);
    pen.draw(
        graphics,
        domain.valueToJava2D(x, area, plot.getDomainAxisEdge()),
        range.valueToJava2D(y, area, plot.getRangeAxisEdge()));
    graphics.setClip(clip);
  }

  /** Draws at a point, in pixels. */
  interface Pen {
    void draw(Graphics2D graphics, double x, double y);
  }
}
