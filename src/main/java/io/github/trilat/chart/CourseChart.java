package io.github.trilat.chart;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.Course.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines from turn to turn: cohesion of the pairs, tension, readiness. */
final class CourseChart {
  /**
   * Pixels from the left: first turn, last turn, end of the plot, where leaders reach the labels.
   */
  private static final int FIRST = 104;

  private static final int LAST = 800;
  private static final int START = 84;
  private static final int END = 832;
  private static final int HEIGHT = 416;
  private static final int ABOVE = 20;
  private static final double BEYOND = 2;
  private static final double PIXELS_PER_POINT = 4;

  private final Course series;
  private final double step;

  CourseChart(Course series) {
    this.series = series;
    this.step = (LAST - FIRST) / Math.max(1.0, series.stops().size() - 1);
  }

  Drawing draw() {
    String subtitle =
        "Scores at the start and after each turn, from 0 to 100 points; illustrative, not"
            + " measured.";
    Frame frame = new Frame("course", series.finding(), subtitle);
    if (series.lines().isEmpty() || series.stops().isEmpty()) {
      return frame.empty("No scores were kept in this run.");
    }
    int lines =
        series.stops().stream().mapToInt(stop -> stop(stop).getLines().size()).max().orElse(1);
    int below = 12 + 18 * lines;
    String words =
        series.lines().stream().map(CourseChart::sentence).collect(Collectors.joining(" "));
    return frame.around(plot(below), ABOVE + HEIGHT + below, words);
  }

  private XYPlot plot(int below) {
    XYPlot plot = new XYPlot(data(), turns(below), points(), renderer());
    Panels.plain(plot);
    plot.setInsets(new RectangleInsets(ABOVE, 0, 0, 0));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(Panels.line(1));
    plot.addRangeMarker(new ValueMarker(0, Palette.EDGE, Panels.line(1.5)), Layer.BACKGROUND);
    Words unit = new Words().add("points (illustrative)", Fonts.NOTE, Palette.SOFT);
    plot.addAnnotation(
        Outside.label(turn(START), 100, unit, Frame.LEFT - START, -16, TextAnchor.BASELINE_LEFT));
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    ends(plot);
    return plot;
  }

  private XYSeriesCollection data() {
    XYSeriesCollection data = new XYSeriesCollection();
    for (Line line : series.lines()) {
      XYSeries values = new XYSeries(line.id());
      for (int i = 0; i < line.values().size(); i++) {
        values.add(i, line.values().get(i));
      }
      data.addSeries(values);
    }
    return data;
  }

  private WordAxis turns(int below) {
    WordAxis turns = new WordAxis(turn(START), turn(END), below);
    for (int i = 0; i < series.stops().size(); i++) {
      turns.at(i, stop(series.stops().get(i)));
    }
    return turns;
  }

  private static NumberAxis points() {
    NumberAxis points = new NumberAxis();
    points.setRange(-BEYOND, 100 + BEYOND);
    points.setTickUnit(new NumberTickUnit(20));
    points.setFixedDimension(START - Frame.LEFT);
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
    for (int i = 0; i < series.lines().size(); i++) {
      SeriesLook look = SeriesLook.of(i);
      renderer.setSeriesPaint(i, look.colour());
      renderer.setSeriesStroke(i, look.line());
      renderer.setSeriesShape(i, look.shape(5.5));
    }
    return renderer;
  }

  /** The lines' names and last values, to the right of their ends, with leaders. */
  private void ends(XYPlot plot) {
    List<Double> ends = series.lines().stream().map(CourseChart::last).toList();
    List<Double> places = EndLabels.apart(ends, EndLabels.HEIGHT / PIXELS_PER_POINT, 0, 100);
    WordAxis names = new WordAxis(-BEYOND, 100 + BEYOND, Frame.RIGHT - END);
    for (int i = 0; i < ends.size(); i++) {
      names.at(places.get(i), EndLabels.words(series.lines().get(i), SeriesLook.of(i)).block());
      plot.addAnnotation(
          new XYLineAnnotation(
              turn(LAST + 9), ends.get(i), turn(END), places.get(i), Panels.line(1), Palette.EDGE));
    }
    plot.setRangeAxis(1, names);
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
  }

  /** What stands at a pixel, counted in turns. */
  private double turn(double pixel) {
    return (pixel - FIRST) / step;
  }

  private TextBlock stop(String title) {
    return Words.wrap(title, Fonts.NOTE, Palette.SOFT, Math.min(220, step - 10), 3);
  }

  private static double last(Line line) {
    return line.values().isEmpty()
        ? 0
        : Math.max(0, Math.min(100, line.values().get(line.values().size() - 1)));
  }

  private static String sentence(Line line) {
    return line.title()
        + ": "
        + line.values().stream()
            .map(value -> String.valueOf(Math.round(value)))
            .collect(Collectors.joining(", "))
        + ".";
  }
}
