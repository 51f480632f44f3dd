package io.github.trilat.chart;

import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/**
 * Time along the bottom, in minutes and seconds.
 *
 * @param label what is counted
 * @param low seconds at {@code start}
 * @param high seconds at {@code end}
 */
record ClockScale(String label, double low, double high, double start, double end)
    implements Scale {
  private static final int[] STEPS = {10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};
  private static final double LEAST = 75;

  @Override
  public double pixel(double seconds) {
    return start + (seconds - low) / (high - low) * (end - start);
  }

  @Override
  public int height() {
    return 46;
  }

  @Override
  public NumberAxis axis() {
    NumberAxis axis = new NumberAxis(label);
    axis.setRange(low, high);
    axis.setTickUnit(new NumberTickUnit(step(), new Clock()));
    axis.setFixedDimension(height());
    axis.setTickLabelFont(Fonts.NOTE);
    axis.setTickLabelPaint(Palette.SOFT);
    axis.setLabelFont(Fonts.NOTE);
    axis.setLabelPaint(Palette.SOFT);
    axis.setLabelLocation(AxisLabelLocation.HIGH_END);
    axis.setAxisLinePaint(Palette.EDGE);
    axis.setTickMarkPaint(Palette.EDGE);
    axis.setTickMarkOutsideLength(5);
    return axis;
  }

  /** The smallest that keeps the numbers apart. */
  private double step() {
    double most = Math.floor((end - start) / LEAST);
    for (int step : STEPS) {
      if ((high - low) / step <= most) {
        return step;
      }
    }
    int last = STEPS[STEPS.length - 1];
    return last * Math.ceil((high - low) / last / most);
  }
}
