package io.github.trilat.chart;

import io.github.trilat.analysis.SideBySide;
import io.github.trilat.analysis.SideBySide.Lane;
import io.github.trilat.analysis.SideBySide.Mark;
import io.github.trilat.analysis.SideBySide.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;

/**
 * Small multiples, one panel an inject, a lane for each country and run: what is alike stands back,
 * what differs is coloured and labelled.
 */
final class CompareChart {
  private final SideBySide series;

  CompareChart(SideBySide series) {
    this.series = series;
  }

  Drawing draw() {
    Frame frame = new Frame("compare", series.finding(), subtitle());
    if (series.scenes().isEmpty()) {
      return frame.empty("Nothing that a country did after an inject differs between these runs.");
    }
    SceneScale time = new SceneScale(series.scenes());
    List<XYPlot> plots =
        series.scenes().stream()
            .map(scene -> new ScenePanel(time, scene, series.runs()).plot())
            .toList();
    return frame.around(
        Panels.stack(time.axis(), plots, ScenePanel.HEADING, SceneScale.END),
        Panels.height(plots, ScenePanel.HEADING, SceneScale.HEIGHT),
        series.scenes().stream().map(this::sentence).collect(Collectors.joining(" ")));
  }

  private String subtitle() {
    return "What each country did or learnt after an inject, in each run. Grey: alike; coloured and"
        + " labelled: not so; hollow: it did not come off. Time since the inject, each step about"
        + " three times the one before."
        + (series.others() == 0
            ? ""
            : " +" + series.others() + (series.others() == 1 ? " more inject." : " more injects."));
  }

  private String sentence(Scene scene) {
    List<String> lanes = new ArrayList<>();
    for (Lane lane : scene.lanes()) {
      String marks =
          lane.marks().stream()
              .filter(Mark::differs)
              .map(
                  mark -> mark.words() + " " + io.github.trilat.analysis.Words.span(mark.seconds()))
              .collect(Collectors.joining(", "));
      if (!marks.isEmpty()) {
        lanes.add(
            lane.country().title() + " under " + series.runs().get(lane.run()) + ": " + marks);
      }
    }
    return scene.about() + ": " + String.join("; ", lanes) + ".";
  }
}
