package io.github.trilat.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import org.jfree.chart.text.TextFragment;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.util.ShapeUtils;

/** A marker that stands in a line of text like a letter. */
final class MarkFragment extends TextFragment {
  /** Pixels from its left edge to the next letter. */
  static final double WIDTH = 26;

  private static final double REACH = 9;
  private static final double HALF_LETTER = 5.5;
  private static final long serialVersionUID = 1;

  private final transient Shape shape;
  private final transient Color edge;

  MarkFragment(Shape shape, Color fill, Color edge) {
    super("", Fonts.LABEL, fill);
    this.shape = shape;
    this.edge = edge;
  }

  @Override
  public Size2D calculateDimensions(Graphics2D graphics) {
    return new Size2D(WIDTH, 0);
  }

  @Override
  public void draw(
      Graphics2D graphics,
      float x,
      float y,
      TextAnchor anchor,
      float turnX,
      float turnY,
      double angle) {
    Shape placed = ShapeUtils.createTranslatedShape(shape, x + REACH, y - HALF_LETTER);
    graphics.setPaint(getPaint());
    graphics.fill(placed);
    graphics.setPaint(edge);
    graphics.setStroke(new BasicStroke(1.5f));
    graphics.draw(placed);
  }
}
