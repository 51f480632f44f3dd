package io.github.trilat.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** Panels one below the other on one axis, each with a row above it for its heading. */
final class Panels {
  private static final int GAP = 16;
  private static final float HALF = 0.5f;

  private Panels() {}

  /** A panel as high as its range axis is long: one pixel to a unit, counted downwards. */
  static XYPlot panel(WordAxis rows, XYDataset data, XYItemRenderer renderer) {
    XYPlot plot = new XYPlot(data, null, rows, renderer);
    plain(plot);
    plot.setWeight((int) rows.getRange().getLength());
    return plot;
  }

  /** All panels; their rows for headings are so many pixels high. */
  static CombinedDomainXYPlot stack(NumberAxis axis, List<XYPlot> panels, int heading, int right) {
    CombinedDomainXYPlot stack = new CombinedDomainXYPlot(axis);
    stack.setGap(GAP + heading);
    stack.setInsets(new RectangleInsets(heading, 0, 0, Frame.RIGHT - right));
    panels.forEach(panel -> stack.add(panel, panel.getWeight()));
    return stack;
  }

  /** What a subtitle adds for launches that are not shown. */
  static String more(int launches) {
    return launches == 0
        ? ""
        : " +" + launches + (launches == 1 ? " more launch." : " more launches.");
  }

  /** The height of the whole over an axis of time, in pixels. */
  static int height(List<XYPlot> panels, int heading) {
    return height(panels, heading, ClockAxis.HEIGHT);
  }

  /** The height of the whole over an axis of that height, in pixels. */
  static int height(List<XYPlot> panels, int heading, int axis) {
    int all = panels.stream().mapToInt(panel -> panel.getWeight() + heading).sum();
    return all + GAP * (panels.size() - 1) + axis;
  }

  /** Takes ground, frame and lines from a plot, but for thin grid lines up and down. */
  static void plain(XYPlot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(line(1));
  }

  /** Shades a span of time, thinly, so that the grid shows through. */
  static void shade(XYPlot plot, double from, double to) {
    Marker band = new IntervalMarker(from, to, Palette.BAND);
    band.setAlpha(HALF);
    plot.addDomainMarker(band, Layer.BACKGROUND);
  }

  /** A line from top to bottom. */
  static void rule(XYPlot plot, double at, Color colour) {
    Marker rule = new ValueMarker(at, colour, line(2));
    rule.setAlpha(1);
    plot.addDomainMarker(rule, Layer.BACKGROUND);
  }

  /** An unbroken line of that width. */
  static Stroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
  }
}
