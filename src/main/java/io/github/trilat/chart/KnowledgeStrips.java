package io.github.trilat.chart;

import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * The strips of the matrix of knowledge: empty while a country does not know, hatched while it
 * knows by a single path, solid once it knows by two.
 */
final class KnowledgeStrips {
  private static final double HEIGHT = 12;

  private final double pixelsPerSecond;
  private final XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
  private final List<Box> boxes = new ArrayList<>();

  KnowledgeStrips(double pixelsPerSecond) {
    this.pixelsPerSecond = pixelsPerSecond;
  }

  void add(Cell cell, double left, double top) {
    Country country = cell.country();
    Duration end = cell.flight();
    add(new Box(Palette.PAPER, 0, Palette.EDGE, 1.25f, 0), Duration.ZERO, end, left, top);
    if (!cell.inTime().isEmpty()) {
      Duration knew = cell.inTime().get(0).at();
      Duration secure = cell.secureSince().orElse(end);
      add(new Box(Palette.PAPER, 5, Palette.deep(country), 1.25f, 0), knew, secure, left, top);
      add(new Box(Palette.of(country), 0, Palette.deep(country), 1.25f, 0), secure, end, left, top);
    }
  }

  private void add(Box box, Duration from, Duration to, double left, double top) {
    double start = left + BudgetWords.seconds(from) * pixelsPerSecond;
    double stop = left + BudgetWords.seconds(to) * pixelsPerSecond;
    if (start < stop) {
      XYIntervalSeries bar = new XYIntervalSeries(boxes.size());
      bar.add(stop, start, stop, top, top, top + HEIGHT);
      data.addSeries(bar);
      boxes.add(box);
    }
  }

  XYIntervalSeriesCollection data() {
    return data;
  }

  XYBarRenderer renderer() {
    return Box.renderer(boxes);
  }
}
