package io.github.trilat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;

/** Lines of words above or below a chart, with room above and below them; in whole pixels. */
final class Block extends Title {
  private static final long serialVersionUID = 1;

  private final transient List<Words> lines;
  private final int line;
  private final int above;
  private final int below;

  /** Lines that are so many pixels apart. */
  Block(RectangleEdge edge, List<Words> lines, int line, int above, int below) {
    setPosition(edge);
    setHorizontalAlignment(HorizontalAlignment.LEFT);
    this.lines = List.copyOf(lines);
    this.line = line;
    this.above = above;
    this.below = below;
  }

  /** In pixels. */
  int height() {
    return above + line * lines.size() + below;
  }

  @Override
  public Size2D arrange(Graphics2D graphics, RectangleConstraint room) {
    double widest = lines.stream().mapToDouble(Words::width).max().orElse(1);
    return new Size2D(widest, height());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    for (int i = 0; i < lines.size(); i++) {
      double baseline = area.getY() + above + line * (i + 0.76);
      lines.get(i).draw(graphics, area.getX(), baseline);
    }
  }

  @Override
  public Object draw(Graphics2D graphics, Rectangle2D area, Object how) {
    draw(graphics, area);
    return null;
  }
}
