package io.github.trilat.chart;

import java.awt.Rectangle;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;

/**
 * An axis of time along the bottom, in minutes and seconds, that knows before anything is drawn
 * which pixel a second has.
 */
final class ClockAxis extends NumberAxis {
  /** The height of its numbers and label, in pixels. */
  static final int HEIGHT = 46;

  private static final int[] STEPS = {10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};
  private static final long serialVersionUID = 1;

  private final Rectangle span;

  /** From low to high seconds between two pixels, with at most about so many steps. */
  ClockAxis(String label, double low, double high, int left, int right, int most) {
    super(label);
    span = new Rectangle(left, 0, right - left, 1);
    setRange(low, high);
    setTickUnit(new NumberTickUnit(step(high - low, most), new Clock()));
    setFixedDimension(HEIGHT);
    setTickLabelFont(Fonts.NOTE);
    setTickLabelPaint(Palette.SOFT);
    setLabelFont(Fonts.NOTE);
    setLabelPaint(Palette.SOFT);
    setLabelLocation(AxisLabelLocation.HIGH_END);
    setAxisLinePaint(Palette.EDGE);
    setTickMarkPaint(Palette.EDGE);
    setTickMarkOutsideLength(5);
  }

  /** Where a second stands, in pixels from the left. */
  double pixel(double seconds) {
    return valueToJava2D(seconds, span, RectangleEdge.BOTTOM);
  }

  /** Which second stands at a pixel. */
  double seconds(double pixel) {
    return java2DToValue(pixel, span, RectangleEdge.BOTTOM);
  }

  /** The pixel at which it ends. */
  double end() {
    return span.getMaxX();
  }

  /** The pixel at which it begins. */
  double start() {
    return span.getMinX();
  }

  private static double step(double span, int most) {
    for (int step : STEPS) {
      if (span / step <= most) {
        return step;
      }
    }
    int last = STEPS[STEPS.length - 1];
    return last * Math.ceil(span / last / most);
  }
}
