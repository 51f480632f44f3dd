package io.github.trilat.chart;

import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.State;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelClip;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * The cells of the matrix, a series for each state: hatched if unavailable, grey if suspended, an
 * outline if available, filled if used, framed in the colour of failures if out or failed.
 */
@SuppressWarnings("EnumOrdinal") // series of a chart go by number
final class StateCells {
  private static final double MARGIN = 3;
  private static final List<Box> BOXES =
      List.of(
          new Box(Palette.PAPER, 6, Palette.ABSENT, 0, 0),
          new Box(Palette.ABSENT, 0, Palette.ABSENT, 0, 4),
          new Box(Palette.PAPER, 0, Palette.EDGE, 1.25f, 4),
          new Box(Palette.USED, 0, Palette.USED, 0, 4),
          new Box(Palette.PAPER, 0, Palette.USED, 2, 4),
          new Box(Palette.PAPER, 0, Palette.FAILED, 1.25f, 4),
          new Box(Palette.FAILED_GROUND, 0, Palette.FAILED, 2, 4));

  private final double column;
  private final double rowHeight;
  private final XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
  private final Map<State, XYIntervalSeries> byState = new EnumMap<>(State.class);
  private final Map<State, List<String>> labels = new EnumMap<>(State.class);

  StateCells(double column, double rowHeight) {
    this.column = column;
    this.rowHeight = rowHeight;
    for (State state : State.values()) {
      byState.put(state, new XYIntervalSeries(state, false, true));
      labels.put(state, new ArrayList<>());
      data.addSeries(byState.get(state));
    }
  }

  /** A row of cells, no more than there are turns, its top so many pixels below the plot's. */
  void add(List<Cell> cells, int turns, double top) {
    double side = MARGIN / column;
    for (int i = 0; i < Math.min(turns, cells.size()); i++) {
      Cell cell = cells.get(i);
      byState
          .get(cell.state())
          .add(i, i + side, i + 1 - side, top, top + MARGIN, top + rowHeight - MARGIN);
      labels.get(cell.state()).add(label(cell));
    }
  }

  XYIntervalSeriesCollection data() {
    return data;
  }

  XYBarRenderer renderer() {
    XYBarRenderer renderer = Box.renderer(BOXES);
    renderer.setDefaultItemLabelGenerator(
        (set, series, item) -> labels.get(State.values()[series]).get(item));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(Fonts.VALUE);
    renderer.setSeriesItemLabelPaint(State.USED.ordinal(), Palette.PAPER);
    renderer.setSeriesItemLabelPaint(State.CALLED_OFF.ordinal(), Palette.USED);
    renderer.setSeriesItemLabelPaint(State.OUT.ordinal(), Palette.FAILED);
    renderer.setSeriesItemLabelPaint(State.FAILED.ordinal(), Palette.FAILED);
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(
            ItemLabelAnchor.CENTER, TextAnchor.CENTER, TextAnchor.CENTER, 0, ItemLabelClip.NONE));
    return renderer;
  }

  /** What the looks mean of these states, in a row. */
  static LegendTitle legend(Collection<State> states) {
    LegendItemCollection items = new LegendItemCollection();
    states.forEach(state -> items.add(item(state)));
    HorizontalAlignment left = HorizontalAlignment.LEFT;
    FlowArrangement row = new FlowArrangement(left, VerticalAlignment.CENTER, 22, 4);
    LegendTitle legend = new LegendTitle(() -> items, row, row);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(left);
    legend.setItemFont(Fonts.LABEL);
    legend.setItemPaint(Palette.INK);
    legend.setItemLabelPadding(new RectangleInsets(2, 8, 2, 0));
    legend.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
    legend.setPadding(new RectangleInsets(0, 0, 8, 0));
    return legend;
  }

  private static LegendItem item(State state) {
    Box box = BOXES.get(state.ordinal());
    Color edge = box.width() == 0 && box.hatch() == 0 ? box.fill() : box.edge();
    return new LegendItem(
        meaning(state),
        null,
        null,
        null,
        sample(state, box.sample(new Rectangle2D.Double(-20, -10, 40, 20))),
        box.fill(),
        new BasicStroke(Math.max(1, box.width())),
        edge);
  }

  /** A failed one with a cross, as in the cells. */
  private static Shape sample(State state, Shape box) {
    if (state != State.FAILED) {
      return box;
    }
    Path2D.Double crossed = new Path2D.Double(box);
    crossed.append(new Line2D.Double(-4, -4, 4, 4), false);
    crossed.append(new Line2D.Double(-4, 4, 4, -4), false);
    return crossed;
  }

  private static String meaning(State state) {
    return switch (state) {
      case UNAVAILABLE -> "not in force";
      case SUSPENDED -> "suspended";
      case AVAILABLE -> "available, not used";
      case USED -> "used: how many times";
      case CALLED_OFF -> "called off";
      case OUT -> "out of service";
      case FAILED -> "failed when wanted";
    };
  }

  private String label(Cell cell) {
    return switch (cell.state()) {
      case UNAVAILABLE, SUSPENDED, AVAILABLE -> "";
      case USED -> String.valueOf(cell.uses());
      case CALLED_OFF -> fitting("called off" + after(", ", cell), "off" + after(", ", cell));
      case OUT -> fitting("out of service" + after(", ", cell), "out" + after(", ", cell));
      case FAILED -> fitting("✕ failed" + after(", ", cell), "✕" + after(" ", cell));
    };
  }

  private static String after(String separator, Cell cell) {
    return cell.uses() == 0 ? "" : separator + cell.uses();
  }

  private String fitting(String all, String brief) {
    return Fonts.width(Fonts.VALUE, all) + 14 <= column ? all : brief;
  }

  /** The words for a cell, such as {@code used 3 times}. */
  static String words(Cell cell) {
    return switch (cell.state()) {
      case UNAVAILABLE -> "not in force";
      case SUSPENDED -> "suspended";
      case AVAILABLE -> "available";
      case USED -> used(cell);
      case CALLED_OFF -> "called off" + alsoUsed(cell);
      case OUT -> "out of service" + alsoUsed(cell);
      case FAILED -> "failed" + alsoUsed(cell);
    };
  }

  private static String alsoUsed(Cell cell) {
    return cell.uses() == 0 ? "" : ", " + used(cell);
  }

  private static String used(Cell cell) {
    return "used " + (cell.uses() == 1 ? "once" : cell.uses() + " times");
  }
}
