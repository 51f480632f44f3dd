package io.github.trilat.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * One of the panels of a chart, to draw on in pixels: from the left of the sheet, and below the top
 * of the panel. Lines and rules stop short of words, so that none is crossed out.
 */
final class Panel extends XYPlot {
  /** Pixels between words and a line that stops short of them. */
  private static final double CLEAR = 4;

  private static final double ASCENT = 13;
  private static final double DESCENT = 4;
  private static final long serialVersionUID = 1;

  private final int height;
  private final transient List<Pen> ground = new ArrayList<>();
  private final transient List<Pen> pens = new ArrayList<>();
  private final transient List<Rectangle2D> words = new ArrayList<>();

  /** The axis below begins at {@code start}; the panel is so many pixels high. */
  Panel(double start, double height) {
    super(null, null, beside(start - Sheet.LEFT), new XYLineAndShapeRenderer());
    this.height = (int) Math.round(height);
    setWeight(this.height);
    setBackgroundPaint(null);
    setOutlineVisible(false);
    setRangeGridlinesVisible(false);
    setDomainGridlinePaint(Palette.GRID);
    setDomainGridlineStroke(Palette.line(1));
    addAnnotation(new Ink());
  }

  private static NumberAxis beside(double room) {
    NumberAxis axis = new NumberAxis();
    axis.setFixedDimension(room);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelsVisible(false);
    axis.setAutoTickUnitSelection(false); // it would measure labels with a font of the machine
    return axis;
  }

  int height() {
    return height;
  }

  /** Draws on top of what was drawn before. */
  void pen(double x, double y, Pen pen) {
    pens.add(pen.at(x, y));
  }

  /** Writes words from x on, upon a base line. */
  void words(double x, double baseline, Words text) {
    if (text.width() > 0) {
      words.add(new Rectangle2D.Double(x, baseline - ASCENT, text.width(), ASCENT + DESCENT));
      pens.add(graphics -> text.draw(graphics, x, baseline));
    }
  }

  /** Writes words that end at x. */
  void wordsTo(double x, double baseline, Words text) {
    words(x - text.width(), baseline, text);
  }

  /** Writes words on the left, level with a line. */
  void name(double middle, Words text) {
    words(Sheet.LEFT, middle + 5.5, text);
  }

  /** A bar from x to x, no narrower than nothing. */
  void bar(Box box, double from, double to, double top, double bottom) {
    if (from < to) {
      pens.add(
          graphics ->
              box.draw(graphics, new Rectangle2D.Double(from, top, to - from, bottom - top)));
    }
  }

  /** Shades a span from top to bottom, thinly, so that the grid shows through. */
  void shade(double from, double to) {
    ground.add(
        graphics -> {
          graphics.setPaint(Palette.BAND);
          graphics.fill(new Rectangle2D.Double(from, 0, Math.max(0, to - from), height));
        });
  }

  /** Draws beneath all else. */
  void ground(Pen pen) {
    ground.add(pen);
  }

  /** A line from point to point, beneath what is drawn by pens. */
  void line(double x1, double y1, double x2, double y2, double width, Color colour) {
    ground.add(
        graphics -> {
          graphics.setPaint(colour);
          graphics.setStroke(Palette.line(width));
          graphics.draw(new Line2D.Double(x1, y1, x2, y2));
        });
  }

  /** A line from top to bottom that leaves words alone. */
  void rule(double x, double width, Color colour) {
    ground.add(
        graphics -> {
          double from = 0;
          for (Rectangle2D box : sorted(Rectangle2D::getMinY)) {
            if (box.getMinX() - CLEAR < x && x < box.getMaxX() + CLEAR) {
              segment(graphics, x, from, x, box.getMinY(), width, colour);
              from = Math.max(from, box.getMaxY());
            }
          }
          segment(graphics, x, from, x, height, width, colour);
        });
  }

  /** A thin level line that leaves words alone. */
  void lane(double y, double left, double right) {
    ground.add(
        graphics -> {
          double from = left;
          for (Rectangle2D box : sorted(Rectangle2D::getMinX)) {
            if (box.getMinY() < y && y < box.getMaxY() && box.getMaxX() > left) {
              segment(graphics, from, y, box.getMinX() - CLEAR, y, 1, Palette.EDGE);
              from = Math.max(from, box.getMaxX() + CLEAR);
            }
          }
          segment(graphics, from, y, right, y, 1, Palette.EDGE);
        });
  }

  private List<Rectangle2D> sorted(ToDoubleFunction<Rectangle2D> by) {
    return words.stream().sorted(Comparator.comparingDouble(by)).toList();
  }

  private static void segment(
      Graphics2D graphics, double x1, double y1, double x2, double y2, double width, Color colour) {
    if (x1 < x2 || y1 < y2) {
      graphics.setPaint(colour);
      graphics.setStroke(Palette.line(width));
      graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }
  }

  /** What is drawn on the panel, and beyond its edges. */
  private final class Ink extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;

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
      graphics.translate(0, area.getY());
      ground.forEach(pen -> pen.draw(graphics));
      pens.forEach(pen -> pen.draw(graphics));
      graphics.translate(0, -area.getY());
      graphics.setClip(clip);
    }
  }
}
