package io.github.trilat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis along the bottom with words, in several lines, instead of numbers; its unit is pixels.
 */
final class WordAxis extends NumberAxis {
  private static final int LINE = 18;
  private static final double BASELINE = 16;
  private static final long serialVersionUID = 1;

  private final transient Map<Double, List<Words>> words = new TreeMap<>();

  /** Without a line; between two pixels of the sheet, so many pixels high. */
  WordAxis(double start, double end, int height) {
    setRange(start, end);
    setFixedDimension(height);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setTickLabelsVisible(false);
  }

  /** The same axis with lines centred at a pixel. */
  WordAxis at(double pixel, List<Words> lines) {
    words.put(pixel, lines);
    return this;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return words.keySet().stream()
        .map(pixel -> new NumberTick(pixel, "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
        .toList();
  }

  @Override
  protected AxisState drawTickMarksAndLabels(
      Graphics2D graphics, double cursor, Rectangle2D plot, Rectangle2D data, RectangleEdge edge) {
    words.forEach(
        (pixel, lines) -> {
          for (int i = 0; i < lines.size(); i++) {
            Words line = lines.get(i);
            line.draw(graphics, pixel - line.width() / 2, cursor + BASELINE + LINE * i);
          }
        });
    return super.drawTickMarksAndLabels(graphics, cursor, plot, data, edge);
  }
}
