package io.github.trilat.chart;

import io.github.trilat.analysis.Course.Line;
import io.github.trilat.analysis.CourseGroup;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One group of scores: a line for each from turn to turn, named at its end. */
final class CoursePanel {
  /** Pixels above a panel for its heading. */
  static final int HEADING = 34;

  private static final int ABOVE = 14;
  private static final double BEYOND = 3;
  private static final int LEADER = 8;
  private static final double MARKER = 5;
  private static final int TALL = 240;

  private final TurnScale turns;
  private final List<Line> lines;
  private final List<SeriesLook> looks;
  private final String title;
  private final int height;

  /** {@code height} in pixels is exceeded where the names of the lines need more. */
  CoursePanel(TurnScale turns, CourseGroup group, Map<Line, SeriesLook> looks, int height) {
    this.turns = turns;
    this.lines = group.lines();
    this.looks = lines.stream().map(looks::get).toList();
    this.title = group.title();
    this.height = (int) Math.max(height, EndLabels.HEIGHT * lines.size());
  }

  XYPlot plot() {
    XYPlot plot = new XYPlot(data(), null, points(), renderer());
    Panels.plain(plot);
    plot.setWeight(height);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(Panels.line(1));
    plot.addRangeMarker(new ValueMarker(0, Palette.EDGE, Panels.line(1.5)), Layer.BACKGROUND);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.addAnnotation(heading());
    addEnds(plot);
    return plot;
  }

  private XYSeriesCollection data() {
    XYSeriesCollection data = new XYSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      XYSeries values = new XYSeries(i);
      lines.get(i).values().forEach(value -> values.add(values.getItemCount(), value));
      data.addSeries(values);
    }
    return data;
  }

  private NumberAxis points() {
    NumberAxis points = new NumberAxis();
    points.setRange(-BEYOND, 100 + BEYOND);
    points.setTickUnit(
        new NumberTickUnit(height < TALL ? 50 : 20, NumberFormat.getIntegerInstance(Locale.ROOT)));
    points.setFixedDimension(TurnScale.START - Frame.LEFT);
    points.setTickLabelFont(Fonts.NOTE);
    points.setTickLabelPaint(Palette.SOFT);
    points.setAxisLineVisible(false);
    points.setTickMarksVisible(false);
    points.setTickLabelInsets(new RectangleInsets(0, 10, 0, 0));
    return points;
  }

  private XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setUseOutlinePaint(true);
    renderer.setDefaultOutlinePaint(Palette.PAPER);
    renderer.setDefaultOutlineStroke(Panels.line(1.5));
    for (int i = 0; i < looks.size(); i++) {
      renderer.setSeriesPaint(i, looks.get(i).colour());
      renderer.setSeriesStroke(i, looks.get(i).line());
      renderer.setSeriesShape(i, looks.get(i).shape(MARKER));
    }
    return renderer;
  }

  private Outside heading() {
    Words words =
        new Words()
            .add(
                Words.fit(title, Fonts.HEADING, Frame.RIGHT - Frame.LEFT),
                Fonts.HEADING,
                Palette.INK);
    double left = Frame.LEFT - TurnScale.START;
    return Outside.label(
        turns.at(TurnScale.START), 100, words, left, -ABOVE, TextAnchor.BASELINE_LEFT);
  }

  /** The lines' names and last values, to the right of their ends, with leaders. */
  private void addEnds(XYPlot plot) {
    List<Double> ends = lines.stream().map(line -> inRange(line.last())).toList();
    double pixel = (100 + 2 * BEYOND) / height;
    List<Double> places = EndLabels.apart(ends, EndLabels.HEIGHT * pixel, 0, 100);
    WordAxis names = new WordAxis(-BEYOND, 100 + BEYOND, Frame.RIGHT - TurnScale.END);
    for (int i = 0; i < ends.size(); i++) {
      names.at(places.get(i), EndLabels.words(lines.get(i), looks.get(i)).block());
      plot.addAnnotation(leader(lines.get(i), ends.get(i), places.get(i)));
    }
    plot.setRangeAxis(1, names);
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
  }

  private XYLineAnnotation leader(Line line, double end, double place) {
    double from = line.values().size() - 1 + turns.at(LEADER) - turns.at(0);
    return new XYLineAnnotation(
        from, end, turns.at(TurnScale.END), place, Panels.line(1), Palette.EDGE);
  }

  private static double inRange(double value) {
    return Math.max(0, Math.min(100, value));
  }
}
