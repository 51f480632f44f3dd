package io.github.trilat.chart;

import java.util.List;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Panels one below the other on one scale, each with a row above it for its heading.
 *
 * @param heading the height of such a row, in pixels
 * @param gap pixels between a panel and the next one's heading
 */
record Stack(Scale scale, List<Panel> panels, int heading, int gap) {
  /** The usual gap. */
  static final int GAP = 16;

  /** The height of the whole, the scale included, in pixels. */
  int height() {
    int all = panels.stream().mapToInt(panel -> panel.height() + heading).sum();
    return all + gap * (panels.size() - 1) + scale.height();
  }

  /** On a sheet that ends at that pixel. */
  CombinedDomainXYPlot plot(int right) {
    CombinedDomainXYPlot plot = new CombinedDomainXYPlot(scale.axis());
    plot.setGap(gap + heading);
    plot.setInsets(new RectangleInsets(heading, 0, 0, right - scale.end()));
    panels.forEach(panel -> plot.add(panel, panel.getWeight()));
    return plot;
  }
}
