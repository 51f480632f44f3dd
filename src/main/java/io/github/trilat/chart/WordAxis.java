package io.github.trilat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis with words instead of numbers, in several lines and styles: {@code new WordAxis(0, 90,
 * 96).at(20, words)}.
 */
final class WordAxis extends NumberAxis {
  private static final double GAP = 6;
  private static final long serialVersionUID = 1;

  private final transient Map<Double, TextBlock> words = new TreeMap<>();

  /** Without a line; from low to high, so many pixels wide or high. */
  WordAxis(double low, double high, double room) {
    setRange(low, high);
    setFixedDimension(room);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setTickLabelsVisible(false);
  }

  /** The same axis with words at a value. Beside a plot they are aligned on the left. */
  WordAxis at(double value, TextBlock block) {
    words.put(value, block);
    return this;
  }

  /** The same axis counting downwards, as pixels do. */
  WordAxis downwards() {
    setInverted(true);
    return this;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return words.keySet().stream()
        .map(value -> new NumberTick(value, "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
        .toList();
  }

  @Override
  protected AxisState drawTickMarksAndLabels(
      Graphics2D graphics, double cursor, Rectangle2D plot, Rectangle2D data, RectangleEdge edge) {
    AxisState state = super.drawTickMarksAndLabels(graphics, cursor, plot, data, edge);
    words.forEach(
        (value, block) ->
            draw(graphics, block, cursor, (float) valueToJava2D(value, data, edge), edge));
    if (edge.equals(RectangleEdge.LEFT)) {
      state.cursorLeft(getFixedDimension());
    }
    return state;
  }

  private void draw(
      Graphics2D graphics, TextBlock block, double cursor, float at, RectangleEdge edge) {
    if (edge.equals(RectangleEdge.LEFT)) {
      block.draw(graphics, (float) (cursor - getFixedDimension()), at, TextBlockAnchor.CENTER_LEFT);
    } else if (edge.equals(RectangleEdge.RIGHT)) {
      block.draw(graphics, (float) (cursor + 2 * GAP), at, TextBlockAnchor.CENTER_LEFT);
    } else if (edge.equals(RectangleEdge.TOP)) {
      block.draw(graphics, at, (float) (cursor - GAP), TextBlockAnchor.BOTTOM_CENTER);
    } else {
      block.draw(graphics, at, (float) (cursor + GAP), TextBlockAnchor.TOP_CENTER);
    }
  }
}
