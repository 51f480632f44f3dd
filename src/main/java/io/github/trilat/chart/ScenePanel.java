package io.github.trilat.chart;

import io.github.trilat.analysis.SideBySide.Lane;
import io.github.trilat.analysis.SideBySide.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeriesCollection;

/** What followed one inject: the lanes of each country's runs one below the other. */
final class ScenePanel {
  /** The height of its heading, in pixels. */
  static final int HEADING = 30;

  private static final int BESIDE = SceneScale.START - Frame.LEFT;
  private static final int BETWEEN = 8;

  private final SceneScale time;
  private final Scene scene;
  private final List<String> runs;

  ScenePanel(SceneScale time, Scene scene, List<String> runs) {
    this.time = time;
    this.scene = scene;
    this.runs = runs;
  }

  XYPlot plot() {
    List<SceneLane> lanes = lanes();
    WordAxis rows = new WordAxis(0, lanes.get(lanes.size() - 1).bottom(), BESIDE).downwards();
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setUseFillPaint(true);
    renderer.setUseOutlinePaint(true);
    XYPlot plot = Panels.panel(rows, data, renderer);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD); // what differs on top
    for (SceneLane lane : lanes) {
      rows.at(lane.middle(), name(lane.lane()).block());
      lane.add(data, renderer);
      lane.annotate(plot, renderer);
    }
    Words heading =
        LaunchHeading.name(scene.about(), scene.label(), Frame.RIGHT - Frame.LEFT - 80.0);
    plot.addAnnotation(
        Outside.label(
            time.at(SceneScale.START), 0, heading, -BESIDE, -10, TextAnchor.BASELINE_LEFT));
    return plot;
  }

  private List<SceneLane> lanes() {
    List<SceneLane> lanes = new ArrayList<>();
    double top = 0;
    for (Lane lane : scene.lanes()) {
      top += lane.run() == 0 && !lanes.isEmpty() ? BETWEEN : 0;
      SceneLane row = new SceneLane(time, lane, top);
      lanes.add(row);
      top = row.bottom();
    }
    return lanes;
  }

  private Words name(Lane lane) {
    Words country = Words.country(lane.country());
    String run = Words.fit(runs.get(lane.run()), Fonts.NOTE, BESIDE - country.width() - 16);
    return country.add("\u00a0 " + run, Fonts.NOTE, lane.run() == 0 ? Palette.SOFT : Palette.INK);
  }
}
