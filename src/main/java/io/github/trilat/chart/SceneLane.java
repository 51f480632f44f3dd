package io.github.trilat.chart;

import io.github.trilat.analysis.SideBySide.Lane;
import io.github.trilat.analysis.SideBySide.Mark;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * One country in one run: grey marks for what is alike, coloured and labelled ones for the rest.
 */
final class SceneLane {
  private static final int HALF = 15;
  private static final int TIER = 17;
  private static final double REACH = 8;
  private static final double WIDEST = 360;

  private final SceneScale time;
  private final Lane lane;
  private final List<LaneTag> tags = new ArrayList<>();
  private final double middle;

  SceneLane(SceneScale time, Lane lane, double top) {
    this.time = time;
    this.lane = lane;
    place();
    this.middle =
        top + HALF + TIER * Math.max(0, tags.stream().mapToInt(SceneLane::tier).max().orElse(0));
  }

  private void place() {
    Stagger room = new Stagger(SceneScale.START + 2, SceneScale.END);
    for (Mark mark : lane.marks()) {
      double x = time.pixel(mark.seconds());
      room.block(x - REACH - 2, x + REACH + 2);
    }
    lane.marks().stream()
        .filter(Mark::differs)
        .sorted(Comparator.comparing(Mark::seconds).reversed())
        .forEach(
            mark -> {
              double x = time.pixel(mark.seconds());
              Words words = words(mark);
              tags.add(new LaneTag(x, words, room.place(x, words.width(), REACH)));
            });
  }

  private static Words words(Mark mark) {
    String when = io.github.trilat.analysis.Words.span(mark.seconds());
    return new Words()
        .add(Words.fit(mark.words(), Fonts.NOTE, WIDEST) + " ", Fonts.NOTE, Palette.INK)
        .add(when, Fonts.HEAD, Palette.INK);
  }

  private static int tier(LaneTag tag) {
    return tag.spot().tier();
  }

  Lane lane() {
    return lane;
  }

  /** The line's height, in pixels below the top of the panel. */
  double middle() {
    return middle;
  }

  double bottom() {
    return middle
        + HALF
        - TIER * Math.min(0, tags.stream().mapToInt(SceneLane::tier).min().orElse(0));
  }

  /** Adds a series for each look that its marks have. */
  void add(XYSeriesCollection data, XYLineAndShapeRenderer renderer) {
    for (boolean differs : new boolean[] {false, true}) {
      for (boolean failed : new boolean[] {false, true}) {
        look(renderer, data.getSeriesCount(), differs, failed);
        data.addSeries(series(data.getSeriesCount(), differs, failed));
      }
    }
  }

  private XYSeries series(int number, boolean differs, boolean failed) {
    XYSeries series = new XYSeries(number);
    lane.marks().stream()
        .filter(mark -> mark.differs() == differs && mark.failed() == failed)
        .forEach(mark -> series.add(time.value(mark.seconds()), middle));
    return series;
  }

  private void look(XYLineAndShapeRenderer renderer, int series, boolean differs, boolean failed) {
    Color fill = differs ? Palette.of(lane.country()) : Palette.RULE;
    renderer.setSeriesShape(series, Markers.of(lane.country(), differs ? 7 : 5));
    renderer.setSeriesFillPaint(series, failed ? Palette.PAPER : fill);
    renderer.setSeriesOutlinePaint(series, differs ? Palette.deep(lane.country()) : Palette.EDGE);
    renderer.setSeriesOutlineStroke(series, Panels.line(differs ? 1.75 : 1));
  }

  /** Adds the line, and the labels with their leaders. */
  void annotate(XYPlot plot, XYLineAndShapeRenderer renderer) {
    double from = SceneScale.START;
    for (LaneTag tag :
        tags.stream().sorted(Comparator.comparing(each -> each.spot().left())).toList()) {
      label(plot, renderer, tag);
      if (tier(tag) == 0) {
        line(renderer, from, middle, tag.spot().left() - 4, middle);
        from = tag.right() + 4;
      }
    }
    line(renderer, from, middle, Math.max(from, SceneScale.END), middle);
  }

  private void label(XYPlot plot, XYLineAndShapeRenderer renderer, LaneTag tag) {
    double baseline = middle + 5 - TIER * tier(tag);
    if (Math.abs(tier(tag)) > 1) {
      line(renderer, tag.x(), middle, tag.x(), baseline + (tier(tag) > 0 ? 4 : -12));
    }
    double start = time.at(SceneScale.START);
    double right = tag.spot().left() - SceneScale.START;
    plot.addAnnotation(
        Outside.label(start, baseline, tag.words(), right, 0, TextAnchor.BASELINE_LEFT));
  }

  private void line(XYLineAndShapeRenderer renderer, double x1, double y1, double x2, double y2) {
    renderer.addAnnotation(
        new XYLineAnnotation(time.at(x1), y1, time.at(x2), y2, Panels.line(1), Palette.EDGE),
        Layer.BACKGROUND);
  }
}
