package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.model.Country;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;

/**
 * One country's lane of a launch: marks along a line of time, each with its label; as high as the
 * labels need.
 */
final class LaneRow {
  private static final int HALF = 16;
  private static final int TIER = 18;
  private static final double SIGHT = 7;

  private final LaneTimes times;
  private final List<LaneTag> tags;
  private final double middle;

  LaneRow(LaneTimes times, List<LaneTag> tags, double top) {
    this.times = times;
    this.tags = List.copyOf(tags);
    this.middle =
        top + HALF + TIER * Math.max(0, tags.stream().mapToInt(LaneRow::tier).max().orElse(0));
  }

  LaneTimes times() {
    return times;
  }

  Country country() {
    return times.lane().country();
  }

  /** The line's height, in pixels below the top of the panel. */
  double middle() {
    return middle;
  }

  double bottom() {
    return middle
        + HALF
        - TIER * Math.min(0, tags.stream().mapToInt(LaneRow::tier).min().orElse(0));
  }

  /** The marks as data: each from where it was begun to where it was known. */
  XYIntervalSeries marks() {
    XYIntervalSeries marks = new XYIntervalSeries(country(), false, true);
    for (Mark mark : times.lane().marks()) {
      double at = times.time().seconds(times.pixel(mark));
      marks.add(at, Math.min(at, mark.began()), at, middle, middle, middle);
    }
    return marks;
  }

  /**
   * Adds the line, the labels and the moment of own sight; the renderer gets what lies below the
   * marks.
   */
  void annotate(XYPlot plot, MarkRenderer renderer) {
    double from = times.time().start();
    for (LaneTag tag :
        tags.stream().sorted(Comparator.comparing(tag -> tag.spot().left())).toList()) {
      label(plot, renderer, tag);
      if (tier(tag) == 0) {
        line(renderer, from, middle, tag.spot().left() - 4, middle, 1, Palette.EDGE);
        from = tag.right() + 4;
      }
    }
    line(renderer, from, middle, Math.max(from, times.time().end()), middle, 1, Palette.EDGE);
    times.lane().ownSight().ifPresent(sight -> sight(renderer, times.pixel(sight)));
  }

  private void sight(MarkRenderer renderer, double x) {
    line(renderer, x, middle - SIGHT, x, middle + SIGHT, 2, Palette.deep(country()));
  }

  private void label(XYPlot plot, MarkRenderer renderer, LaneTag tag) {
    double baseline = middle + 5 - TIER * tier(tag);
    if (Math.abs(tier(tag)) > 1) {
      line(
          renderer,
          tag.x(),
          middle,
          tag.x(),
          baseline + (tier(tag) > 0 ? 4 : -13),
          1,
          Palette.EDGE);
    }
    double right = tag.spot().left() - times.time().start();
    plot.addAnnotation(Outside.label(0, baseline, tag.words(), right, 0, TextAnchor.BASELINE_LEFT));
  }

  private void line(
      MarkRenderer renderer,
      double x1,
      double y1,
      double x2,
      double y2,
      double width,
      Color colour) {
    double from = times.time().seconds(x1);
    double to = times.time().seconds(x2);
    renderer.addAnnotation(
        new XYLineAnnotation(from, y1, to, y2, Panels.line(width), colour), Layer.BACKGROUND);
  }

  private static int tier(LaneTag tag) {
    return tag.spot().tier();
  }
}
